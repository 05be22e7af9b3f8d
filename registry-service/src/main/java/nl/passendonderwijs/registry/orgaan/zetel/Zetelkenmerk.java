package nl.passendonderwijs.registry.orgaan.zetel;

/** What a seat may say beside its role; which of these makes sense depends on the body. */
public enum Zetelkenmerk {
    GELEDING("geleding"),
    DISCIPLINE("discipline"),
    ONAFHANKELIJK("onafhankelijk"),
    VOORDRACHT_OPR("voordrachtOpr");

    private final String veld;

    Zetelkenmerk(String veld) {
        this.veld = veld;
    }

    /** Its name in the API. */
    public String veld() {
        return veld;
    }

    public boolean genoemdIn(Zetel zetel) {
        return switch (this) {
            case GELEDING -> zetel.geleding() != null;
            case DISCIPLINE -> zetel.discipline() != null;
            case ONAFHANKELIJK -> zetel.onafhankelijk();
            case VOORDRACHT_OPR -> zetel.voordrachtOpr();
        };
    }
}
