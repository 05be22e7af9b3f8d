package nl.passendonderwijs.registry.aanlevering;

import static nl.passendonderwijs.registry.Bestandenvoorbeelden.alsBeheer;
import static nl.passendonderwijs.registry.Bestandenvoorbeelden.wachtOp;

import io.restassured.response.Response;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Rows as DUO writes them, and how a list of them is offered. */
final class Duovoorbeelden {
    static final Charset DUO = Charset.forName("windows-1252");
    static final String KOP = "PROVINCIE;BEVOEGD GEZAG NUMMER;INSTELLINGSCODE;VESTIGINGSCODE;VESTIGINGSNAAM;"
            + "POSTCODE;GEMEENTENUMMER;GEMEENTENAAM;DENOMINATIE\n";
    static final String LINDE = "Utrecht;40740;01AA;01AA00;De Linde;3811 AB;0307;AMERSFOORT;Openbaar\n";
    static final String BRON = "Utrecht;40743;01AE;01AE00;De Bron;3811 AB;0307;AMERSFOORT;Reformatorisch\n";
    static final String NIEUW = "Utrecht;40799;01AF;01AF00;Café de Ruïne;3812 AB;307;AMERSFOORT;Hindoeïstisch\n";

    private Duovoorbeelden() {}

    static Response importeer(String inhoud, String peildatum, boolean proef) {
        return wachtOp(alsBeheer()
                .multiPart("bestand", "duo.csv", inhoud.getBytes(DUO))
                .multiPart("soort", "DUO_VESTIGINGEN_BO")
                .multiPart("peildatum", peildatum)
                .multiPart("proef", String.valueOf(proef))
                .post("/registry/v1/imports"));
    }

    static void importeer(String soort, String inhoud, @Nullable String peildatum) {
        var verzoek = alsBeheer()
                .multiPart("bestand", "eigen.csv", inhoud.getBytes(StandardCharsets.UTF_8))
                .multiPart("soort", soort);
        wachtOp((peildatum == null ? verzoek : verzoek.multiPart("peildatum", peildatum)).post("/registry/v1/imports"));
    }
}
