package nl.passendonderwijs.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.lang.reflect.RecordComponent;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.passendonderwijs.events.catalogus.Eventcatalogus;
import nl.passendonderwijs.events.placement.AanmeldingGeweigerd;
import nl.passendonderwijs.events.placement.ZorgplichtGewijzigd;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrivacyTest {

    /** Anything about a child, a parent or an expert, and any place for free text. */
    private static final Pattern PERSOONLIJK = Pattern.compile(
            "naam|bsn|burgerservice|onderwijsnummer|geboorte|leeftijd|geslacht|nationaliteit|land$|adres|straat|"
                    + "huisnummer|postcode4|telefoon|mail|ouder|verzorger|deskundige|contact|kenmerk|koppelcode|"
                    + "motivering|toelichting|opmerking|omschrijving|tekst|verslag|advies|diagnos|stoornis|handicap|"
                    + "ondersteuningsbehoefte|extraondersteuning|categorie|grond|\\biq|\\bdle|leerachterstand");

    /** Names of schools, boards and gemeenten are public register data, and so is the list of ondersteuningsbehoeften. */
    private static final Set<String> TOEGESTAAN = Set.of(
            "BestuurGeregistreerd.naam",
            "VestigingGewijzigd.naam",
            "Stand.naam",
            "Postcodegebied.gemeentenaam",
            "OndersteuningsbehoefteVastgelegd.naam",
            "OndersteuningsbehoefteVastgelegd.omschrijving");

    static Stream<String> velden() {
        return Eventcatalogus.platform().alle().stream().flatMap(soort -> Recordvelden.diep(soort.klasse()));
    }

    @ParameterizedTest
    @MethodSource("velden")
    void PRIV_11_geen_veld_van_een_event_lijkt_persoonlijk(String veld) {
        assertThat(TOEGESTAAN.contains(veld) || !lijktPersoonlijk(veld)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "X.achternaam",
                "X.bsn",
                "X.geboortedatum",
                "X.motivering",
                "X.iq",
                "X.tlvCategorie",
                "X.weigeringsgrond"
            })
    void PRIV_11_herkent_een_persoonlijk_veld(String veld) {
        assertThat(lijktPersoonlijk(veld)).isTrue();
    }

    static Stream<Arguments> naEenWeigering() {
        return Stream.of(
                arguments(
                        AanmeldingGeweigerd.class,
                        Set.of("aanmeldingId", "leerlingId", "vestiging", "swv", "besluitdatum")),
                arguments(ZorgplichtGewijzigd.class, Set.of("leerlingId", "vestiging", "aanmeldingId", "vanDatum")));
    }

    /** Why can hint at the health or belief of one child, under whatever name. */
    @ParameterizedTest
    @MethodSource("naEenWeigering")
    void PRIV_11_een_event_na_een_weigering_zegt_niet_waarom(Class<?> event, Set<String> velden) {
        assertThat(Stream.of(event.getRecordComponents()).map(RecordComponent::getName))
                .isSubsetOf(velden);
    }

    @Test
    void elke_uitzondering_bestaat() {
        assertThat(velden()).containsAll(TOEGESTAAN);
    }

    private static boolean lijktPersoonlijk(String veld) {
        var naam = veld.substring(veld.indexOf('.') + 1).toLowerCase(Locale.ROOT);
        return PERSOONLIJK.matcher(naam).find();
    }
}
