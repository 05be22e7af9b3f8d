package nl.passendonderwijs.events;

import static nl.passendonderwijs.events.Contractbestanden.JSON;
import static nl.passendonderwijs.events.Contractbestanden.asyncapi;
import static nl.passendonderwijs.events.Contractbestanden.boom;
import static nl.passendonderwijs.events.Contractbestanden.golden;
import static nl.passendonderwijs.events.Contractbestanden.schema;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Stream;
import nl.passendonderwijs.events.catalogus.Eventcatalogus;
import nl.passendonderwijs.events.registry.VestigingGewijzigd;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ContractTest {

    static List<Eventsoort> soorten() {
        return Eventcatalogus.platform().alle();
    }

    @ParameterizedTest
    @MethodSource("soorten")
    void golden_voldoet_aan_het_schema_van_cloudevents(Eventsoort soort) {
        assertThat(Schemacontrole.fouten(Contractbestanden.cloudeventsSchema(), golden(soort)))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("soorten")
    void golden_voldoet_aan_de_envelop_van_asyncapi(Eventsoort soort) {
        var envelop = asyncapi().at("/components/schemas/Envelop").toString();

        assertThat(Schemacontrole.fouten(envelop, golden(soort))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("soorten")
    void data_van_golden_voldoet_aan_het_eigen_schema(Eventsoort soort) {
        assertThat(Schemacontrole.fouten(schema(soort), data(soort))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("soorten")
    void schema_weigert_data_waarin_een_verplicht_veld_ontbreekt(Eventsoort soort) {
        for (var verplicht : boom(schema(soort)).get("required")) {
            var onvolledig = ((ObjectNode) data(soort)).without(verplicht.textValue());

            assertThat(Schemacontrole.fouten(schema(soort), onvolledig)).hasSize(1);
        }
    }

    @ParameterizedTest
    @MethodSource("soorten")
    void schema_verdraagt_een_veld_dat_later_is_toegevoegd(Eventsoort soort) {
        var later = ((ObjectNode) data(soort)).put("veldVanLater", true);

        assertThat(Schemacontrole.fouten(schema(soort), later)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("soorten")
    void data_komt_ongewijzigd_door_het_record(Eventsoort soort) throws Exception {
        var event = JSON.treeToValue(data(soort), soort.klasse());

        assertThat(boom(JSON.writeValueAsString(event))).isEqualTo(data(soort));
    }

    /** What was told before standen were told stays on the topic for ever. */
    @Test
    void leest_een_vestiging_van_voor_er_standen_werden_verteld() throws Exception {
        var soort = Eventsoort.van(VestigingGewijzigd.class);
        var ouder = ((ObjectNode) data(soort)).without("standen");

        var event = JSON.treeToValue(ouder, VestigingGewijzigd.class);

        assertThat(event.standen()).isEmpty();
        assertThat(event.lidmaatschappen()).isNotEmpty();
        assertThat(Schemacontrole.fouten(schema(soort), ouder)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("soorten")
    void envelop_zegt_hetzelfde_als_het_record(Eventsoort soort) throws Exception {
        var event = JSON.treeToValue(data(soort), soort.klasse());

        assertThat(event.type()).isEqualTo(attribuut(soort, "type"));
        assertThat(event.aggregaatId()).isEqualTo(attribuut(soort, "subject"));
        assertThat(event.swv()).isEqualTo(attribuut(soort, "swv"));
        assertThat(event.vestiging()).isEqualTo(attribuut(soort, "vestiging"));
        assertThat(adres(event)).isEqualTo(attribuut(soort, "dataref"));
        assertThat(soort.dataschema()).hasToString(attribuut(soort, "dataschema"));
        assertThat(soort.dataschema())
                .hasToString(boom(schema(soort)).get("$id").textValue());
    }

    @ParameterizedTest
    @MethodSource("soorten")
    void schema_beschrijft_precies_de_velden_van_het_record(Eventsoort soort) {
        var recordvelden = Recordvelden.diep(soort.klasse()).map(veld -> veld.substring(veld.indexOf('.') + 1));

        assertThat(schemavelden(boom(schema(soort)))).containsExactlyElementsOf(recordvelden.toList());
    }

    @ParameterizedTest
    @MethodSource("soorten")
    void asyncapi_heeft_het_bericht_in_het_kanaal_van_de_topic(Eventsoort soort) {
        var naam = soort.klasse().getSimpleName();
        var bericht = asyncapi().at("/components/messages/" + naam);
        var kanaal = asyncapi()
                .get("channels")
                .valueStream()
                .filter(k -> k.get("address").textValue().equals(soort.topic()))
                .findFirst();

        assertThat(bericht.at("/name").asText()).isEqualTo(soort.type());
        assertThat(bericht.at("/payload/schema/allOf/1/properties/data/$ref").asText())
                .isEqualTo("./" + soort.type() + ".schema.json");
        assertThat(kanaal)
                .hasValueSatisfying(
                        k -> assertThat(k.at("/messages/" + naam + "/$ref").asText())
                                .isEqualTo("#/components/messages/" + naam));
    }

    private static Stream<String> schemavelden(JsonNode schema) {
        return schema.path("properties")
                .propertyStream()
                .flatMap(veld -> Stream.concat(
                        Stream.of(veld.getKey()), schemavelden(veld.getValue().path("items"))));
    }

    private static @Nullable String adres(DomeinEvent event) {
        return event.dataref() == null ? null : "https://api.passend-onderwijs.example" + event.dataref();
    }

    private static JsonNode data(Eventsoort soort) {
        return golden(soort).get("data");
    }

    private static String attribuut(Eventsoort soort, String naam) {
        return golden(soort).path(naam).textValue();
    }
}
