package nl.passendonderwijs.registry.importeren.verslag;

/**
 * How far an import is. Each thing counts under one outcome.
 *
 * @param gelezen rows
 * @param gesloten what was open and got an end, by a row or because no row names it
 */
public record Telstand(long gelezen, long nieuw, long gewijzigd, long ongewijzigd, long afgewezen, long gesloten) {

    public static final Telstand NUL = new Telstand(0, 0, 0, 0, 0, 0);

    public long wijzigingen() {
        return nieuw + gewijzigd + gesloten;
    }

    /** What was read when nothing of it was kept. */
    public Telstand zonderGevolg() {
        return new Telstand(gelezen, 0, 0, 0, afgewezen, 0);
    }

    Telstand plus(Verwerkt deel, int gelezenRijen, int afgewezenRijen) {
        return new Telstand(
                gelezen + gelezenRijen,
                nieuw + deel.nieuw(),
                gewijzigd + deel.gewijzigd(),
                ongewijzigd + deel.ongewijzigd(),
                afgewezen + afgewezenRijen,
                gesloten + deel.gesloten());
    }
}
