package nl.passendonderwijs.registry.gebiedswijziging;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.passendonderwijs.kit.regels.Regel;
import nl.passendonderwijs.kit.waarden.Gemeentecode;
import nl.passendonderwijs.kit.waarden.Postcode4;
import nl.passendonderwijs.kit.waarden.SwvCode;
import nl.passendonderwijs.registry.gebied.Toewijzing;
import org.jspecify.annotations.Nullable;

/** A change of areas from a day on; who belongs where follows from it. */
@Regel({"REG-02", "REG-03", "REG-04", "MEM-07"})
public sealed interface Gebiedswijziging {
    LocalDate ingangsdatum();

    /**
     * Samenwerkingsverbanden go on as one.
     *
     * @param opgaand those that end
     * @param voortzetting the one that goes on, or a new one
     * @param regioLabel our label for its region; null leaves that of a known one
     */
    record Fusie(
            LocalDate ingangsdatum,
            List<SwvCode> opgaand,
            SwvCode voortzetting,
            @Nullable String regioLabel) implements Gebiedswijziging {
        public Fusie {
            opgaand = List.copyOf(opgaand);
        }
    }

    /**
     * Gemeenten go on as one; the areas stay as they are, the new name takes the place of the old ones (REG-04).
     *
     * @param opgeheven those that end
     * @param provincie of the new one
     */
    record Herindeling(
            LocalDate ingangsdatum, List<Gemeentecode> opgeheven, Gemeentecode gemeente, String naam, String provincie)
            implements Gebiedswijziging {
        public Herindeling {
            opgeheven = List.copyOf(opgeheven);
        }

        boolean raakt(Gemeentecode code) {
            return opgeheven.contains(code);
        }

        List<Gemeentecode> betrokken() {
            return Stream.concat(opgeheven.stream(), Stream.of(gemeente))
                    .distinct()
                    .toList();
        }
    }

    /** Postcodes go to another gemeente or samenwerkingsverband, or are new. */
    record Postcodewijziging(LocalDate ingangsdatum, List<Plaatsing> postcodes) implements Gebiedswijziging {
        public Postcodewijziging {
            postcodes = List.copyOf(postcodes);
        }

        /** Where a PC4 lies from then on. */
        public record Plaatsing(Postcode4 pc4, Gemeentecode gemeente, Toewijzing toewijzing) {}
    }

    default Wijzigingsoort soort() {
        return switch (this) {
            case Fusie _ -> Wijzigingsoort.FUSIE;
            case Herindeling _ -> Wijzigingsoort.HERINDELING;
            case Postcodewijziging _ -> Wijzigingsoort.POSTCODES;
        };
    }
}
