package nl.passendonderwijs.kit.rest;

import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Names a download after its address: {@code samenwerkingsverbanden-PO2602-vestigingen.csv}. */
final class Bestandsnaam {

    private static final int NA_DIENST_EN_VERSIE = 2;

    private Bestandsnaam() {}

    static String van(UriInfo adres) {
        var delen = Arrays.stream(adres.getPath().replaceFirst("^/", "").split("/"));
        var naam = delen.skip(NA_DIENST_EN_VERSIE)
                .map(deel -> deel.replaceAll("[^A-Za-z0-9-]", ""))
                .collect(Collectors.joining("-"));
        return "attachment; filename=\"%s.csv\"".formatted(naam);
    }
}
