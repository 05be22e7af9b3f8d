package nl.passendonderwijs.placement.inzage.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import nl.passendonderwijs.placement.inzage.InzageService;

/** The processing log in the export: who looked at the record. */
@ApplicationScoped
class VerwerkingExport implements Exportdeel {

    @Inject
    InzageService inzage;

    @Override
    public String naam() {
        return "verwerkingslog";
    }

    @Override
    public List<String> tabellen() {
        return List.of("verwerkingslog");
    }

    @Override
    public Object van(Uitvraag uitvraag) {
        return inzage.log(uitvraag.ids(), uitvraag.beller()).stream()
                .map(gezien -> new Gezien(gezien.organisatie().toString(), gezien.client(), gezien.wat(), gezien.op()))
                .toList();
    }

    /** One look. */
    record Gezien(String organisatie, String client, String wat, Instant gezienOp) {}

    @Override
    public boolean isSlot() {
        return true;
    }
}
