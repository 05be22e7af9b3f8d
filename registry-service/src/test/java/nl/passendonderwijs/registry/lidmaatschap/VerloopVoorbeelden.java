package nl.passendonderwijs.registry.lidmaatschap;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.passendonderwijs.kit.waarden.Bestuursnummer;
import nl.passendonderwijs.kit.waarden.Gemeentecode;
import nl.passendonderwijs.kit.waarden.Periode;
import nl.passendonderwijs.kit.waarden.Postcode4;
import nl.passendonderwijs.kit.waarden.Soort;
import nl.passendonderwijs.kit.waarden.SwvCode;
import nl.passendonderwijs.kit.waarden.Vestigingscode;
import nl.passendonderwijs.registry.gebied.Postcodegebied;
import nl.passendonderwijs.registry.gebied.Toewijzing;
import nl.passendonderwijs.registry.vestiging.Aansluiting;
import nl.passendonderwijs.registry.vestiging.Denominatie;
import nl.passendonderwijs.registry.vestiging.Lidmaatschap;
import nl.passendonderwijs.registry.vestiging.Lidmaatschapsbron;
import nl.passendonderwijs.registry.vestiging.Ligging;
import nl.passendonderwijs.registry.vestiging.Vestigingstand;
import org.jspecify.annotations.Nullable;

/** One school between two towns. */
final class VerloopVoorbeelden {
    static final LocalDate BEGIN = LocalDate.of(2011, 8, 1);
    static final LocalDate VERHUIZING = LocalDate.of(2024, 1, 1);
    static final Toewijzing AMERSFOORT = new Toewijzing(SwvCode.van("PO2602"), SwvCode.van("VO2602"));
    static final Toewijzing UTRECHT = new Toewijzing(SwvCode.van("PO2601"), SwvCode.van("VO2601"));

    private VerloopVoorbeelden() {}

    static Vestigingstand stand(Soort soort, String pc4, Periode geldig) {
        return stand(soort, pc4, "40740", geldig);
    }

    static Vestigingstand stand(Soort soort, String pc4, String bestuur, Periode geldig) {
        return new Vestigingstand(
                Vestigingscode.van("01AA00"),
                "De Linde",
                Bestuursnummer.van(bestuur),
                soort,
                List.of(),
                new Denominatie("Openbaar"),
                new Ligging(Gemeentecode.van("0307"), Postcode4.van(pc4), null),
                new Aansluiting(false, Toewijzing.GEEN),
                true,
                geldig);
    }

    static Map.Entry<Postcode4, Postcodegebied> gebied(String pc4, Toewijzing toewijzing, Periode geldig) {
        var code = Postcode4.van(pc4);
        return Map.entry(code, new Postcodegebied(code, Gemeentecode.van("0307"), toewijzing, null, geldig));
    }

    static Lidmaatschap lid(String swv, LocalDate van, @Nullable LocalDate tot) {
        return new Lidmaatschap(SwvCode.van(swv), new Periode(van, tot), Lidmaatschapsbron.POSTCODE);
    }
}
