package nl.passendonderwijs.registry.deelname;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.passendonderwijs.kit.waarden.Bestuursnummer;
import nl.passendonderwijs.kit.waarden.SwvCode;
import nl.passendonderwijs.registry.gedeeld.Opgeslagen;
import nl.passendonderwijs.registry.vertegenwoordiging.Vertegenwoordiging;
import org.jspecify.annotations.Nullable;

/** All deelnames of besturen from outside, with how each ended. */
public interface Deelnames {

    /** The samenwerkingsverbanden of the vestigingen for which a bestuur may take part elsewhere, one per vestiging. */
    List<SwvCode> eigenVerbanden(Bestuursnummer bestuur, SwvCode elders, LocalDate dag);

    List<Deelname> van(SwvCode swv, Bestuursnummer bestuur);

    void voegToe(Deelname deelname);

    Optional<Opgeslagen<Deelname>> zoek(SwvCode swv, UUID id);

    /** For a change, so held until the end of the transaction; empty when it is not for this caller to change. */
    Optional<Opgeslagen<Deelname>> neem(SwvCode swv, UUID id, Vertegenwoordiging recht);

    /** Of these samenwerkingsverbanden, those that go on after this day or begin later; held until the end of the transaction. */
    List<Deelname> neemVanaf(Collection<SwvCode> codes, LocalDate dag);

    /** For one that has not begun: then it is in the other samenwerkingsverband that it will. */
    void verhang(UUID id, SwvCode naar);

    void beeindig(Beeindiging beeindiging);

    List<Beeindiging> beeindigingen(UUID deelname);

    /**
     * @param peildatum only those that hold on this day; null for all, past and future too
     * @param na id of the last one of the page before
     */
    List<Deelname> pagina(SwvCode swv, @Nullable LocalDate peildatum, @Nullable UUID na, int aantal);
}
