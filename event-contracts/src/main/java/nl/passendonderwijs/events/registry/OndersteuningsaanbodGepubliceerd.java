package nl.passendonderwijs.events.registry;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A vestiging published what support it offers, or corrected that (SOP-01); carries its full state without any text.
 * What the vestiging published before and began earlier ends at {@code geldigVan}; what began that same day is replaced.
 *
 * @param vestiging code: BRIN and volgnummer, six characters
 * @param vorm {@code SOP} (until August 2025) or {@code SCHOOLGIDS}
 * @param herkomst {@code SCHOOL}, or {@code VOORBEELD} for made-up data of a demonstration
 * @param vaststellingsdatum day on which the school adopted it
 * @param geldigVan first day it holds
 * @param geldigTot end (exclusive), or null while it holds
 * @param expertisecentrum true when other schools may come here for knowledge
 * @param ambulanteBegeleiding true when its staff guides pupils at other schools
 * @param aanbod what it offers, per behoefte and niveau
 * @param initiatieven facilities shared by regular and special schools
 * @param swvs codes of the samenwerkingsverbanden it belongs to on {@code geldigVan}
 */
public record OndersteuningsaanbodGepubliceerd(
        String vestiging,
        String vorm,
        String herkomst,
        LocalDate vaststellingsdatum,
        LocalDate geldigVan,
        @Nullable LocalDate geldigTot,
        boolean expertisecentrum,
        boolean ambulanteBegeleiding,
        List<Voorziening> aanbod,
        List<Initiatief> initiatieven,
        List<String> swvs)
        implements RegistryEvent {

    public OndersteuningsaanbodGepubliceerd {
        aanbod = List.copyOf(aanbod);
        initiatieven = List.copyOf(initiatieven);
        swvs = List.copyOf(swvs);
    }

    @Override
    public String aggregaatId() {
        return vestiging;
    }

    @Override
    public String dataref() {
        return "/registry/v1/vestigingen/%s/ondersteuningsaanbod".formatted(vestiging);
    }

    /**
     * Support for one behoefte.
     *
     * @param behoefte code of the national list, e.g. {@code DYSLEXIE}
     * @param niveau {@code BASIS} or {@code EXTRA}
     * @param plaatsen places there are; null when the school does not say
     * @param bezet places taken; null when the school does not say or the number is too small to show (PRIV-12)
     */
    public record Voorziening(
            String behoefte,
            String niveau,
            @Nullable Integer plaatsen,
            @Nullable Integer bezet) {}

    /**
     * A facility that regular and special schools share.
     *
     * @param vorm {@code GEDEELD_GEBOUW}, {@code GEDEELDE_GROEP} or {@code GEINTEGREERD}
     * @param partners codes of the other vestigingen
     * @param behoeften codes of the national list that it is meant for
     * @param plaatsen places there are; null when the school does not say
     */
    public record Initiatief(
            String vorm,
            List<String> partners,
            List<String> behoeften,
            @Nullable Integer plaatsen) {

        public Initiatief {
            partners = List.copyOf(partners);
            behoeften = List.copyOf(behoeften);
        }
    }
}
