package nl.passendonderwijs.placement.bezwaar;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.passendonderwijs.kit.tijd.Termijnduur;
import nl.passendonderwijs.kit.tijd.Termijnkalender;
import nl.passendonderwijs.kit.waarden.Bestuursnummer;
import nl.passendonderwijs.kit.waarden.SoortOnderwijs;
import nl.passendonderwijs.kit.waarden.SwvCode;
import nl.passendonderwijs.kit.waarden.Vestigingscode;
import nl.passendonderwijs.placement.bezwaar.regel.Bezwaarroute;
import nl.passendonderwijs.placement.bezwaar.verloop.BezwaarStatus;
import nl.passendonderwijs.placement.bezwaar.verloop.Bezwaarstap;
import nl.passendonderwijs.placement.bezwaar.verloop.Bezwaaruitkomst;
import nl.passendonderwijs.placement.bezwaar.verloop.NietGehoord;
import org.jspecify.annotations.Nullable;

/** Bezwaren against a refusal, by kind of school. */
public final class BezwaarVoorbeelden {

    public static final LocalDate BESLOTEN = LocalDate.of(2025, 3, 24);
    public static final Bezwaarregels WET =
            new Bezwaarregels(Termijnkalender.zonderGelijkgesteldeDagen(), Termijnduur.weken(6), Termijnduur.weken(4));

    private BezwaarVoorbeelden() {}

    public static Onderwerp onderwerp(Onderwerpsoort soort, SoortOnderwijs onderwijs, boolean openbaar, LocalDate op) {
        return new Onderwerp(
                soort,
                UUID.randomUUID(),
                UUID.randomUUID(),
                Bestuursnummer.van("40740"),
                Vestigingscode.van("02QZ00"),
                SwvCode.van("PO2602"),
                op,
                openbaar,
                onderwijs);
    }

    public static Onderwerp besluit(SoortOnderwijs onderwijs, boolean openbaar, LocalDate op) {
        return onderwerp(Onderwerpsoort.BESLUIT, onderwijs, openbaar, op);
    }

    public static Bezwaar bezwaar(Onderwerp onderwerp, LocalDate ontvangen) {
        return new Bezwaar(
                UUID.randomUUID(),
                onderwerp,
                ontvangen,
                false,
                UUID.randomUUID(),
                null,
                null,
                new BezwaarStatus.Ingediend(),
                List.of(),
                0);
    }

    public static Bezwaar bezwaar(Bezwaarroute route) {
        return switch (route) {
            case BIJZONDER -> bezwaar(besluit(SoortOnderwijs.BAO, false, BESLOTEN), BESLOTEN.plusWeeks(2));
            case OPENBAAR -> bezwaar(besluit(SoortOnderwijs.BAO, true, BESLOTEN), BESLOTEN.plusWeeks(2));
            case VOORTGEZET -> bezwaar(besluit(SoortOnderwijs.VO, true, BESLOTEN), BESLOTEN.plusWeeks(2));
        };
    }

    public static Bezwaarstap.Beslissing beslissing(LocalDate op, @Nullable NietGehoord reden) {
        return new Bezwaarstap.Beslissing(op, Bezwaaruitkomst.ONGEGROND, null, reden);
    }

    public static List<BezwaarStatus> staten() {
        var dag = BESLOTEN.plusWeeks(4);
        return List.of(
                new BezwaarStatus.Ingediend(),
                new BezwaarStatus.Gegrond(new Bezwaarstap.Beslissing(dag, Bezwaaruitkomst.GEGROND, null, null)),
                new BezwaarStatus.Ongegrond(beslissing(dag, null)),
                new BezwaarStatus.Ingetrokken(new Bezwaarstap.Intrekking(dag)));
    }

    public static List<Bezwaarstap> stappen() {
        var dag = BESLOTEN.plusWeeks(4);
        return List.of(
                new Bezwaarstap.Hoorzitting(dag),
                new Bezwaarstap.Beslissing(dag, Bezwaaruitkomst.GEGROND, null, null),
                beslissing(dag, null),
                new Bezwaarstap.Intrekking(dag));
    }
}
