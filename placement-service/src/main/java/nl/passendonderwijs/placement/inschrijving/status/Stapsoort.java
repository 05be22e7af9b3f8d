package nl.passendonderwijs.placement.inschrijving.status;

/** What can be done with an inschrijving, and from which states. */
public enum Stapsoort {
    SCHORSEN(Schorsbaar.class),
    SCHORSING_BEEINDIGEN(Lopend.class),
    VERWIJDERING_VOORNEMEN(Onbedreigd.class),
    VERWIJDERING_INTREKKEN(Herroepbaar.class),
    VERWIJDEREN(InschrijvingStatus.VerwijderingVoorgenomen.class),
    UITSCHRIJVEN(Lopend.class);

    private final Class<? extends InschrijvingStatus> vanuit;

    Stapsoort(Class<? extends InschrijvingStatus> vanuit) {
        this.vanuit = vanuit;
    }

    boolean kanVanuit(InschrijvingStatus status) {
        return vanuit.isInstance(status);
    }
}
