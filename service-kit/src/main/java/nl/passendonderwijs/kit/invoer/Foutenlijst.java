package nl.passendonderwijs.kit.invoer;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.ObjectReader;
import java.util.ArrayList;
import java.util.List;
import nl.passendonderwijs.kit.uitkomst.Fout;

/** Collects faults while one body is read, so that the reader need not stop at the first. */
final class Foutenlijst {

    private static final int MEEST = 100;

    private final List<Fout> fouten = new ArrayList<>();

    static Foutenlijst van(DeserializationContext context) {
        return (Foutenlijst) context.getAttribute(Foutenlijst.class);
    }

    ObjectReader hang(ObjectReader lezer) {
        return lezer.withAttribute(Foutenlijst.class, this);
    }

    void meld(JsonParser plaats, String code, String detail) {
        meld("#" + plaats.getParsingContext().pathAsPointer(), code, detail);
    }

    void meld(String pointer, String code, String detail) {
        if (fouten.size() < MEEST) {
            fouten.add(new Fout(pointer, code, detail));
        } else if (fouten.size() == MEEST) {
            fouten.add(new Fout("#", "meer-fouten", "Er zijn meer fouten; hier staan de eerste %d.".formatted(MEEST)));
        }
    }

    boolean kent(String pointer) {
        return fouten.stream().anyMatch(fout -> fout.pointer().equals(pointer));
    }

    List<Fout> alle() {
        return List.copyOf(fouten);
    }
}
