package nl.passendonderwijs.placement.aanbod.persistence;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.List;
import nl.passendonderwijs.kit.waarden.Behoeftecode;
import nl.passendonderwijs.placement.aanbod.Niveau;
import nl.passendonderwijs.placement.aanbod.Voorziening;
import nl.passendonderwijs.placement.gedeeld.persistence.Json;
import org.jspecify.annotations.Nullable;

/** An element of column {@code aanbod.voorzieningen}. */
public record Voorzieningrij(
        String behoefte,
        Niveau niveau,
        @Nullable Integer plaatsen,
        @Nullable Integer bezet) {

    private static final TypeReference<List<Voorzieningrij>> LIJST = new TypeReference<>() {};

    static String schrijf(List<Voorziening> voorzieningen) {
        return Json.schrijf(voorzieningen.stream().map(Voorzieningrij::van).toList());
    }

    public static List<Voorziening> lees(String json) {
        return Json.lees(json, LIJST).stream().map(Voorzieningrij::voorziening).toList();
    }

    private static Voorzieningrij van(Voorziening een) {
        return new Voorzieningrij(een.behoefte().toString(), een.niveau(), een.plaatsen(), een.bezet());
    }

    private Voorziening voorziening() {
        return new Voorziening(Behoeftecode.van(behoefte), niveau, plaatsen, bezet);
    }
}
