package nl.passendonderwijs.registry.telling.leverstand;

/**
 * How far the counts of a teldatum have come, in vestigingen that had to be counted; the last three add up to the first.
 *
 * @param geleverd by the school itself, in time
 * @param uitRegister not by the school, but the register (DUO) knows
 */
public record Leverstand(int vestigingen, int geleverd, int uitRegister, int nietGeleverd) {

    public Volledigheid volledigheid() {
        return Volledigheid.van(geleverd + uitRegister, nietGeleverd);
    }
}
