package nl.passendonderwijs.registry.importeren.rest;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.passendonderwijs.kit.invoer.Datums;
import nl.passendonderwijs.kit.invoer.VrijeTekst;
import nl.passendonderwijs.kit.probleem.ProbleemException;
import nl.passendonderwijs.kit.uitkomst.Fout;
import nl.passendonderwijs.kit.uitkomst.Weigering;
import nl.passendonderwijs.kit.waarden.OngeldigeWaarde;
import nl.passendonderwijs.registry.importeren.Importsoort;
import nl.passendonderwijs.registry.importeren.Importverzoek;
import org.jboss.resteasy.reactive.server.multipart.FileItem;
import org.jboss.resteasy.reactive.server.multipart.FormValue;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;

/** Reads the form of an import and names all its faults at once, unknown fields included. */
final class Formulierlezer {

    private static final Set<String> VELDEN = Set.of("bestand", "soort", "peildatum", "proef", "reden");

    private static final int LANGSTE_REDEN = 500;

    private final MultipartFormDataInput formulier;
    private final List<Fout> fouten = new ArrayList<>();

    private final LocalDate vandaag;

    private Formulierlezer(MultipartFormDataInput formulier, LocalDate vandaag) {
        this.formulier = formulier;
        this.vandaag = vandaag;
    }

    /** @throws ProbleemException 400 with every fault */
    static Formulier lees(MultipartFormDataInput formulier, LocalDate vandaag) {
        return new Formulierlezer(formulier, vandaag).lees();
    }

    private Formulier lees() {
        formulier.getValues().forEach((naam, waarden) -> toets(naam, waarden.size()));
        var bestand = bestand();
        var soort = veld("soort", Formulierlezer::soort, true);
        var peildatum = veld("peildatum", Datums::van, false);
        var proef = veld("proef", Formulierlezer::jaNee, false);
        var reden = veld("reden", Formulierlezer::reden, false);
        if (soort.filter(Importsoort::teltStand).isPresent()) {
            peildatum.ifPresent(this::eisGeenToekomst);
        }
        if (bestand.isEmpty() || soort.isEmpty() || !fouten.isEmpty()) {
            throw new ProbleemException(Weigering.ongeldig(fouten));
        }
        return new Formulier(
                bestand.get(),
                new Importverzoek(
                        soort.get(),
                        peildatum.orElse(null),
                        proef.orElse(false),
                        reden.orElse(null),
                        Vingerafdruk.van(bestand.get())));
    }

    private void eisGeenToekomst(LocalDate peildatum) {
        if (peildatum.isAfter(vandaag)) {
            fouten.add(Fout.veld(
                    "peildatum",
                    "in-de-toekomst",
                    "Zo'n bestand zegt hoe het is; dat kan niet later zijn dan vandaag."));
        }
    }

    private void toets(String naam, int aantal) {
        if (!VELDEN.contains(naam)) {
            fouten.add(Fout.veld(naam, "onbekend-veld", "Dit veld bestaat niet."));
        } else if (aantal > 1) {
            fouten.add(Fout.veld(naam, "dubbel", "Geef dit veld één keer."));
        }
    }

    private Optional<FileItem> bestand() {
        var waarde = eerste("bestand");
        if (waarde.isEmpty()) {
            fouten.add(Fout.veld("bestand", "verplicht", "Verplicht."));
        } else if (!waarde.get().isFileItem()) {
            fouten.add(Fout.veld("bestand", "geen-bestand", "Stuur dit veld als bestand, met een bestandsnaam."));
        }
        return waarde.filter(FormValue::isFileItem).map(FormValue::getFileItem);
    }

    private <T> Optional<T> veld(String naam, Function<String, T> lezer, boolean verplicht) {
        var waarde = eerste(naam);
        if (waarde.isEmpty() && verplicht) {
            fouten.add(Fout.veld(naam, "verplicht", "Verplicht."));
        }
        return waarde.flatMap(gevonden -> lees(naam, gevonden, lezer));
    }

    private <T> Optional<T> lees(String naam, FormValue waarde, Function<String, T> lezer) {
        try {
            return Optional.of(
                    lezer.apply(waarde.isFileItem() ? "" : waarde.getValue().strip()));
        } catch (OngeldigeWaarde fout) {
            fouten.add(Fout.veld(naam, fout.code(), String.valueOf(fout.getMessage())));
            return Optional.empty();
        } catch (IllegalArgumentException | DateTimeParseException fout) {
            fouten.add(Fout.veld(naam, "ongeldige-waarde", verwacht(naam)));
            return Optional.empty();
        }
    }

    private Optional<FormValue> eerste(String naam) {
        return formulier.getValues().getOrDefault(naam, List.of()).stream().findFirst();
    }

    private static Importsoort soort(String tekst) {
        return Importsoort.valueOf(tekst);
    }

    private static boolean jaNee(String tekst) {
        if (!tekst.equals("true") && !tekst.equals("false")) {
            throw new IllegalArgumentException();
        }
        return tekst.equals("true");
    }

    private static String reden(String tekst) {
        if (tekst.isEmpty() || tekst.length() > LANGSTE_REDEN) {
            throw new OngeldigeWaarde(
                    "ongeldige-lengte",
                    "Een reden telt ten minste 1 en ten hoogste %d tekens.".formatted(LANGSTE_REDEN));
        }
        return VrijeTekst.lees(tekst);
    }

    private static String verwacht(String naam) {
        return switch (naam) {
            case "soort" ->
                Arrays.stream(Importsoort.values())
                        .map(Enum::name)
                        .collect(Collectors.joining(", ", "Kies een van: ", "."));
            case "peildatum" -> "Verwacht een bestaande datum als 2026-08-01.";
            default -> "Kies true of false.";
        };
    }
}
