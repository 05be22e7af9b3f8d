package nl.passendonderwijs.kit.waarden;

/** A point in the European Netherlands, in degrees (WGS 84), written as {@code 52.1561,5.3878}. */
public record Coordinaat(double lat, double lon) {
    private static final double STRAAL_AARDE_KM = 6371.0088;
    private static final Formaat FORMAAT = Formaat.van(
            "[0-9]{2}(\\.[0-9]{1,15})?,[0-9](\\.[0-9]{1,15})?",
            "ongeldige-coordinaat",
            "Een coordinaat is breedte en lengte in graden binnen Nederland, zoals 52.1561,5.3878.");

    public Coordinaat {
        boolean inNederland = lat >= 50.7 && lat <= 53.7 && lon >= 3.2 && lon <= 7.3;
        if (!inNederland) {
            throw FORMAAT.afwijzing();
        }
    }

    /** @throws OngeldigeWaarde code {@code ongeldige-coordinaat} */
    public static Coordinaat van(String tekst) {
        FORMAAT.eis(tekst);
        int komma = tekst.indexOf(',');
        return new Coordinaat(
                Double.parseDouble(tekst.substring(0, komma)), Double.parseDouble(tekst.substring(komma + 1)));
    }

    /** Kilometres along the surface (haversine), not along the road. */
    public double afstandKm(Coordinaat ander) {
        double halveLat = Math.toRadians(ander.lat - lat) / 2;
        double halveLon = Math.toRadians(ander.lon - lon) / 2;
        double a = kwadraat(Math.sin(halveLat))
                + Math.cos(Math.toRadians(lat)) * Math.cos(Math.toRadians(ander.lat)) * kwadraat(Math.sin(halveLon));
        return 2 * STRAAL_AARDE_KM * Math.asin(Math.min(1, Math.sqrt(a)));
    }

    private static double kwadraat(double waarde) {
        return waarde * waarde;
    }

    @Override
    public String toString() {
        return lat + "," + lon;
    }
}
