package nl.passendonderwijs.placement.thuiszitter.kengetallen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import nl.passendonderwijs.kit.toegang.Beller;
import nl.passendonderwijs.kit.waarden.Organisatie;

/** Tells an swv how many thuiszitters it has. */
@ApplicationScoped
public class KengetallenService {

    @Inject
    Thuiszittertellingen tellingen;

    /** Empty for whoever is not an swv. */
    public Optional<Kengetallen> tel(LocalDate peildatum, Beller beller) {
        return beller.organisatie() instanceof Organisatie.Samenwerkingsverband(var swv)
                ? Optional.of(Kengetallen.van(swv, peildatum, tellingen.tel(swv, peildatum)))
                : Optional.empty();
    }
}
