package nl.passendonderwijs.placement.plek.rangorde;

/** The order in which the law has a school look for a place (ZP-06, ZP-07): the first group goes first. */
public enum Wetsgroep {
    EIGEN_SCHOOL("Dit is de school van aanmelding: zij onderzoekt eerst wat zij zelf kan bieden (ZP-06)."),
    ANDERE_REGULIERE_SCHOOL("Een andere reguliere school komt na de eigen school en voor speciaal onderwijs (ZP-07)."),
    SPECIAAL("Speciaal onderwijs komt als laatste, als het regulier niet lukt (ZP-07).");

    private final String reden;

    Wetsgroep(String reden) {
        this.reden = reden;
    }

    String reden() {
        return reden;
    }
}
