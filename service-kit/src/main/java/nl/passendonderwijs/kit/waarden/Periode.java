package nl.passendonderwijs.kit.waarden;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Days from {@code van} up to, not including, {@code tot}; without {@code tot} it has no end. */
public record Periode(LocalDate van, @Nullable LocalDate tot) {
    private static final Formaat FORMAAT = Formaat.van(
            "[0-9]{4}-[0-9]{2}-[0-9]{2}/([0-9]{4}-[0-9]{2}-[0-9]{2}|\\.\\.)",
            "ongeldige-periode",
            "Een periode is een begindatum en een latere einddatum die er niet meer bij hoort,"
                    + " zoals 2015-08-01/2016-08-01, of 2015-08-01/.. zonder einde.");

    public Periode {
        if (tot != null && !van.isBefore(tot)) {
            throw FORMAAT.afwijzing();
        }
    }

    public static Periode vanaf(LocalDate van) {
        return new Periode(van, null);
    }

    /** @throws OngeldigeWaarde code {@code ongeldige-periode} */
    public static Periode van(String tekst) {
        FORMAAT.eis(tekst);
        return new Periode(datum(tekst.substring(0, 10)), tekst.endsWith("..") ? null : datum(tekst.substring(11)));
    }

    public boolean bevat(LocalDate datum) {
        return !datum.isBefore(van) && (tot == null || datum.isBefore(tot));
    }

    public boolean overlapt(Periode ander) {
        return begintVoorEindeVan(ander) && ander.begintVoorEindeVan(this);
    }

    /** True when this begins on the very day the other no longer holds: no gap, no overlap. */
    public boolean sluitAanOp(Periode vorige) {
        return van.equals(vorige.tot);
    }

    public Optional<Periode> doorsnede(Periode ander) {
        if (!overlapt(ander)) {
            return Optional.empty();
        }
        LocalDate begin = van.isAfter(ander.van) ? van : ander.van;
        return Optional.of(new Periode(begin, eersteVan(tot, ander.tot)));
    }

    private boolean begintVoorEindeVan(Periode ander) {
        return ander.tot == null || van.isBefore(ander.tot);
    }

    private static @Nullable LocalDate eersteVan(@Nullable LocalDate een, @Nullable LocalDate ander) {
        if (een == null || ander == null) {
            return een == null ? ander : een;
        }
        return een.isBefore(ander) ? een : ander;
    }

    private static LocalDate datum(String tekst) {
        try {
            return LocalDate.parse(tekst);
        } catch (DateTimeParseException geenDatum) {
            throw FORMAAT.afwijzing();
        }
    }

    @Override
    public String toString() {
        return van + "/" + (tot == null ? ".." : tot);
    }
}
