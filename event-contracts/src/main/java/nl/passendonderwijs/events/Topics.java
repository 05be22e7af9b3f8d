package nl.passendonderwijs.events;

/** The Kafka topics of the platform, one per service. */
public final class Topics {

    public static final String REGISTRY = "passend-onderwijs.registry";
    public static final String PLACEMENT = "passend-onderwijs.placement";

    /** Rows that could point at one child; readable by funding alone. */
    public static final String PLACEMENT_INTERN = "passend-onderwijs.placement.intern";

    public static final String FUNDING = "passend-onderwijs.funding";
    public static final String PLAN = "passend-onderwijs.plan";

    private Topics() {}
}
