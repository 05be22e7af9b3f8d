package nl.passendonderwijs.plan;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import nl.passendonderwijs.kit.platform.Openapicontrole;
import nl.passendonderwijs.kit.platform.Testplatform;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Testplatform.class)
class OpenapiTest {

    @Test
    void het_document_van_de_api_volgt_de_dienst() throws IOException {
        Openapicontrole.controleer("plan");
    }
}
