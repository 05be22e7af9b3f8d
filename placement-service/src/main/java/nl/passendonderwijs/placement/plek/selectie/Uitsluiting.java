package nl.passendonderwijs.placement.plek.selectie;

/** Why a vestiging that was looked at cannot be a place. */
public enum Uitsluiting {
    CLUSTER_1_2("Een instelling voor cluster 1 of 2 laat toe via haar eigen commissie van onderzoek (MEM-03)."),
    GESLOTEN("De vestiging is op de startdatum niet open."),
    ANDER_ONDERWIJS("De vestiging geeft niet het onderwijs van de aanmelding."),
    TE_VER("De vestiging ligt verder dan de grootste afstand.");

    private final String toelichting;

    Uitsluiting(String toelichting) {
        this.toelichting = toelichting;
    }

    /** One Dutch sentence. */
    public String toelichting() {
        return toelichting;
    }
}
