package nl.passendonderwijs.placement;

import nl.passendonderwijs.kit.platform.Huisregels;
import org.junit.jupiter.api.Test;

class HuisregelsTest {

    @Test
    void houdt_zich_aan_de_regels_van_het_huis() {
        Huisregels.controleer("nl.passendonderwijs.placement");
    }
}
