package nl.passendonderwijs.registry.importeren.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import nl.passendonderwijs.kit.probleem.ProbleemException;
import nl.passendonderwijs.kit.rest.Antwoorden.Gelezen;
import nl.passendonderwijs.kit.schrijven.Schrijven;
import nl.passendonderwijs.kit.uitkomst.Fout;
import nl.passendonderwijs.kit.uitkomst.Uitkomst;
import nl.passendonderwijs.kit.uitkomst.Weigering;
import nl.passendonderwijs.kit.waarden.UuidV7;
import nl.passendonderwijs.registry.importeren.Importopdracht;
import nl.passendonderwijs.registry.importeren.Imports;
import nl.passendonderwijs.registry.importeren.persistence.Levensteken;
import nl.passendonderwijs.registry.importeren.rest.Formulierlezer.Formulier;
import nl.passendonderwijs.registry.importeren.uitvoering.Importuitvoerder;

/** Writes an import down and lines it up, once that is certain. */
@ApplicationScoped
class ImportAanbod {

    @Inject
    Schrijven schrijven;

    @Inject
    Imports imports;

    @Inject
    Wachtmap wachtmap;

    @Inject
    Levensteken levensteken;

    @Inject
    Importuitvoerder uitvoerder;

    @Inject
    Clock klok;

    Response neemAan(Formulier formulier, boolean alleenValideren) {
        eisGeenToekomst(formulier);
        var wachtend = wachtmap.bewaar(formulier.bestand());
        var aanbieding = new Aanbieding(
                formulier.soort(),
                formulier.peildatum(),
                formulier.proef(),
                formulier.reden(),
                wachtend.vingerafdruk());
        var gemaakt = new AtomicReference<Importopdracht>();
        int instantie = levensteken.nummer();
        var gepland = false;
        try {
            var antwoord = schrijven.maak(aanbieding, () -> voegToe(aanbieding, instantie, gemaakt), this::lees);
            if (gemaakt.get() != null && !alleenValideren) {
                uitvoerder.plan(gemaakt.get(), wachtend.pad());
                gepland = true;
            }
            return alleenValideren ? antwoord : aangenomen(antwoord);
        } finally {
            if (!gepland) {
                wachtmap.verwijder(wachtend.pad());
            }
        }
    }

    private void eisGeenToekomst(Formulier formulier) {
        var dag = formulier.peildatum();
        if (formulier.soort().teltStand() && dag != null && dag.isAfter(LocalDate.now(klok))) {
            throw new ProbleemException(Weigering.ongeldig(List.of(Fout.veld(
                    "peildatum",
                    "in-de-toekomst",
                    "Zo'n bestand zegt hoe het is; dat kan niet later zijn dan vandaag."))));
        }
    }

    private static Response aangenomen(Response gemaakt) {
        return Response.fromResponse(gemaakt).status(Response.Status.ACCEPTED).build();
    }

    private Uitkomst<String> voegToe(Aanbieding aanbieding, int instantie, AtomicReference<Importopdracht> gemaakt) {
        var soort = aanbieding.soort();
        var peildatum = soort.peildatum(aanbieding.peildatum(), LocalDate.now(klok));
        var opdracht = new Importopdracht(UuidV7.nieuw(klok), soort, peildatum, aanbieding.proef(), aanbieding.reden());
        imports.voegToe(opdracht, instantie);
        gemaakt.set(opdracht);
        return Uitkomst.gelukt(opdracht.id().toString());
    }

    Optional<Gelezen> lees(String id) {
        return imports.zoek(UUID.fromString(id))
                .map(een -> new Gelezen(
                        ImportWeergave.van(een.waarde()), een.versie(), URI.create("/registry/v1/imports/" + id)));
    }
}
