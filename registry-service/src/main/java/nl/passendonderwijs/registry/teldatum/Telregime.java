package nl.passendonderwijs.registry.teldatum;

import nl.passendonderwijs.kit.waarden.Sector;

/** How the law pays a sector: per school year in parts, or one amount per calendar year (domain 4.1). */
public enum Telregime {
    PO_TOT_2022(Sector.PO, false),
    PO_VANAF_2023(Sector.PO, true),
    VO_TOT_2022(Sector.VO, false),
    VO_VANAF_2023(Sector.VO, true);

    private final Sector sector;
    private final boolean perKalenderjaar;

    Telregime(Sector sector, boolean perKalenderjaar) {
        this.sector = sector;
        this.perKalenderjaar = perKalenderjaar;
    }

    public Sector sector() {
        return sector;
    }

    boolean perKalenderjaar() {
        return perKalenderjaar;
    }
}
