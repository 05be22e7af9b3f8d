package nl.passendonderwijs.registry.importeren.verslag;

/**
 * How far an import is, in rows.
 *
 * @param gesloten part of {@code gewijzigd}: what was open and got an end
 */
public record Telstand(long gelezen, long nieuw, long gewijzigd, long ongewijzigd, long afgewezen, long gesloten) {

    public static final Telstand NUL = new Telstand(0, 0, 0, 0, 0, 0);

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
