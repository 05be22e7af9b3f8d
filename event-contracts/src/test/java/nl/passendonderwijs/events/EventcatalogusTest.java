package nl.passendonderwijs.events;

import static nl.passendonderwijs.events.Contractbestanden.CONTRACTEN;
import static nl.passendonderwijs.events.Contractbestanden.GOLDEN;
import static org.assertj.core.api.Assertions.assertThat;

import nl.passendonderwijs.events.catalogus.Eventcatalogus;
import nl.passendonderwijs.events.placement.LeerlingGeplaatst;
import org.junit.jupiter.api.Test;

class EventcatalogusTest {

    private final Eventcatalogus catalogus = Eventcatalogus.platform();

    @Test
    void vindt_het_record_bij_een_type() {
        var soort = catalogus.vanType("nl.passend-onderwijs.leerling-geplaatst.v1");

        assertThat(soort).contains(Eventsoort.van(LeerlingGeplaatst.class));
        assertThat(soort.orElseThrow().topic()).isEqualTo(Topics.PLACEMENT);
    }

    @Test
    void kent_een_latere_versie_niet() {
        assertThat(catalogus.vanType("nl.passend-onderwijs.leerling-geplaatst.v2"))
                .isEmpty();
    }

    @Test
    void elk_schema_en_elk_goldenbestand_hoort_bij_een_event() {
        var types = catalogus.alle().stream().map(Eventsoort::type).toList();

        assertThat(Contractbestanden.namen(CONTRACTEN, ".schema.json")).containsExactlyInAnyOrderElementsOf(types);
        assertThat(Contractbestanden.namen(GOLDEN, ".json")).containsExactlyInAnyOrderElementsOf(types);
    }
}
