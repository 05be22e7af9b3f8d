package nl.passendonderwijs.kit.waarden;

/** The kind of education that is asked for a pupil; unlike {@link Soort} it is always of one sector. */
public enum SoortOnderwijs {
    BAO,
    SBO,
    SO,
    VSO,
    VO,
    PRO;

    public Sector sector() {
        return switch (this) {
            case BAO, SBO, SO -> Sector.PO;
            case VSO, VO, PRO -> Sector.VO;
        };
    }
}
