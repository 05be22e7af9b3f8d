package nl.passendonderwijs.kit.invoer;

import jakarta.enterprise.context.RequestScoped;
import java.util.ArrayList;
import java.util.List;
import nl.passendonderwijs.kit.uitkomst.Fout;

/** The faults of form that reading the body found, kept until the rules of the domain have been asked too. */
@RequestScoped
public class InvoerFouten {

    private final List<Fout> fouten = new ArrayList<>();

    void meld(List<Fout> gevonden) {
        fouten.addAll(gevonden);
    }

    public List<Fout> alle() {
        return List.copyOf(fouten);
    }
}
