package nl.passendonderwijs.registry;

import nl.passendonderwijs.kit.platform.Huisregels;
import org.junit.jupiter.api.Test;

class HuisregelsTest {

    @Test
    void houdt_zich_aan_de_huisregels() {
        Huisregels.controleer("nl.passendonderwijs.registry");
    }
}
