package nl.passendonderwijs.kit.waarden;

/** On whose behalf a caller acts, written as in the token: {@code swv:PO2602}, {@code inspectie}. */
public sealed interface Organisatie {

    /** @throws OngeldigeWaarde code {@code ongeldige-organisatie}, or that of the code behind the colon */
    static Organisatie van(String tekst) {
        int scheiding = tekst.indexOf(':');
        return scheiding < 0
                ? zonderCode(tekst)
                : metCode(tekst.substring(0, scheiding), tekst.substring(scheiding + 1));
    }

    private static Organisatie zonderCode(String tekst) {
        return switch (tekst) {
            case "inspectie" -> new Inspectie();
            case "ministerie" -> new Ministerie();
            case "beheer" -> new Beheer();
            default -> throw onbekend();
        };
    }

    private static Organisatie metCode(String soort, String code) {
        return switch (soort) {
            case "bestuur" -> new Bestuur(Bestuursnummer.van(code));
            case "vestiging" -> new Vestiging(Vestigingscode.van(code));
            case "swv" -> new Samenwerkingsverband(SwvCode.van(code));
            case "gemeente" -> new Gemeente(Gemeentecode.van(code));
            case "opr" -> new Opr(SwvCode.van(code));
            default -> throw onbekend();
        };
    }

    private static OngeldigeWaarde onbekend() {
        return new OngeldigeWaarde(
                "ongeldige-organisatie",
                "Een organisatie is bestuur, vestiging, swv, gemeente of opr met een code, zoals swv:PO2602,"
                        + " of inspectie, ministerie of beheer.");
    }

    /** A bevoegd gezag. */
    record Bestuur(Bestuursnummer nummer) implements Organisatie {
        @Override
        public String toString() {
            return "bestuur:" + nummer;
        }
    }

    /** A school location; it acts for its bestuur. */
    record Vestiging(Vestigingscode code) implements Organisatie {
        @Override
        public String toString() {
            return "vestiging:" + code;
        }
    }

    /** A samenwerkingsverband. */
    record Samenwerkingsverband(SwvCode code) implements Organisatie {
        @Override
        public String toString() {
            return "swv:" + code;
        }
    }

    /** A municipality, party to the OOGO. */
    record Gemeente(Gemeentecode code) implements Organisatie {
        @Override
        public String toString() {
            return "gemeente:" + code;
        }
    }

    /** The ondersteuningsplanraad of a samenwerkingsverband. */
    record Opr(SwvCode code) implements Organisatie {
        @Override
        public String toString() {
            return "opr:" + code;
        }
    }

    /** The education inspectorate. */
    record Inspectie() implements Organisatie {
        @Override
        public String toString() {
            return "inspectie";
        }
    }

    /** The ministry. */
    record Ministerie() implements Organisatie {
        @Override
        public String toString() {
            return "ministerie";
        }
    }

    /** Whoever runs the platform. */
    record Beheer() implements Organisatie {
        @Override
        public String toString() {
            return "beheer";
        }
    }
}
