package nl.passendonderwijs.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class EventsoortTest {

    @Topic(Topics.PLAN)
    interface PlanFamilie extends DomeinEvent {}

    record PlanInOverlegGebracht(String aggregaatId) implements PlanFamilie {}

    @Versie(2)
    @Topic(Topics.PLACEMENT_INTERN)
    record TweedeVorm(String aggregaatId) implements PlanFamilie {}

    record ZonderFamilie(String aggregaatId) implements DomeinEvent {}

    @Test
    void leidt_type_en_topic_af_van_de_naam_en_de_familie() {
        var event = new PlanInOverlegGebracht("1");

        assertThat(event.type()).isEqualTo("nl.passend-onderwijs.plan-in-overleg-gebracht.v1");
        assertThat(event.topic()).isEqualTo("passend-onderwijs.plan");
    }

    @Test
    void een_record_kan_een_eigen_versie_en_een_eigen_topic_hebben() {
        var event = new TweedeVorm("1");

        assertThat(event.type()).isEqualTo("nl.passend-onderwijs.tweede-vorm.v2");
        assertThat(event.topic()).isEqualTo("passend-onderwijs.placement.intern");
    }

    @Test
    void weigert_een_event_zonder_topic() {
        assertThatIllegalArgumentException().isThrownBy(() -> Eventsoort.van(ZonderFamilie.class));
    }
}
