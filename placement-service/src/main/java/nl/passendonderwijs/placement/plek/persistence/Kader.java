package nl.passendonderwijs.placement.plek.persistence;

import nl.passendonderwijs.kit.waarden.Coordinaat;

/** The box around a circle, in degrees: what an index can find before the real distance is measured. */
record Kader(double zuid, double noord, double west, double oost) {

    private static final double KM_PER_GRAAD = 111.2;

    /** A little wider than the circle, because a degree of longitude narrows to the north. */
    static Kader rond(Coordinaat punt, int straalKm) {
        double breedte = (straalKm + 1) / KM_PER_GRAAD;
        double lengte = breedte / Math.cos(Math.toRadians(punt.lat() + breedte));
        return new Kader(punt.lat() - breedte, punt.lat() + breedte, punt.lon() - lengte, punt.lon() + lengte);
    }
}
