package nl.passendonderwijs.lokaal.register;

import java.io.FileNotFoundException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;

/** A form with one file as multipart/form-data; the file is streamed, never held in memory. */
record Multipart(String grens, Map<String, String> velden, Path bestand) {

    String contentType() {
        return "multipart/form-data; boundary=" + grens;
    }

    BodyPublisher lichaam() throws FileNotFoundException {
        return BodyPublishers.concat(
                BodyPublishers.ofString(kop()), BodyPublishers.ofFile(bestand), BodyPublishers.ofString(staart()));
    }

    private String kop() {
        var tekst = velden.entrySet().stream()
                .map(veld -> deel("name=\"%s\"".formatted(veld.getKey())) + "\r\n" + veld.getValue() + "\r\n")
                .collect(Collectors.joining());
        return tekst + deel("name=\"bestand\"; filename=\"%s\"".formatted(bestand.getFileName()))
                + "Content-Type: application/octet-stream\r\n\r\n";
    }

    private String deel(String naam) {
        return "--" + grens + "\r\nContent-Disposition: form-data; " + naam + "\r\n";
    }

    private String staart() {
        return "\r\n--" + grens + "--\r\n";
    }
}
