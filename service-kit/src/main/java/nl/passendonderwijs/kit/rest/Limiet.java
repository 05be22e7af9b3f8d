package nl.passendonderwijs.kit.rest;

import nl.passendonderwijs.kit.waarden.OngeldigeWaarde;

/** How many items a page holds: 1 to 500. */
public record Limiet(int aantal) {

    public static final String STANDAARD = "25";
    private static final int MEEST = 500;

    public static Limiet van(String tekst) {
        try {
            var aantal = Integer.parseInt(tekst);
            if (aantal >= 1 && aantal <= MEEST) {
                return new Limiet(aantal);
            }
        } catch (NumberFormatException fout) {
            throw ongeldig();
        }
        throw ongeldig();
    }

    /** One more than asked for, which tells whether there is a next page without counting. */
    public int plusEen() {
        return aantal + 1;
    }

    private static OngeldigeWaarde ongeldig() {
        return new OngeldigeWaarde("ongeldige-limiet", "Kies een limiet van 1 tot en met 500.");
    }
}
