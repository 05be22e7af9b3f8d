package nl.passendonderwijs.placement.termijn;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import nl.passendonderwijs.placement.inzage.Inzage;

/** Watches the terms of all cases, and shows a school or samenwerkingsverband which ones are near or past. */
@ApplicationScoped
public class TermijnService {

    @Inject
    Termijnen termijnen;

    /** Within the transaction of the step that began, moved or ended these terms; the others of the case stay. */
    public void bewaak(Zaak zaak, List<Termijnstand> standen) {
        termijnen.bewaar(zaak, standen);
    }

    @Transactional
    public List<Bewaakt> bekijk(Termijnen.Vraag vraag, Inzage inzage) {
        return termijnen.bekijk(vraag, inzage);
    }
}
