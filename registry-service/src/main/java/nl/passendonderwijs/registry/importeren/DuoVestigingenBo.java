package nl.passendonderwijs.registry.importeren;

import java.util.List;

/** The columns of the list of vestigingen for basisonderwijs that DUO publishes, as far as they say where a school is. */
public final class DuoVestigingenBo {

    public static final String PROVINCIE = "PROVINCIE";
    public static final String BEVOEGD_GEZAG = "BEVOEGD GEZAG NUMMER";
    public static final String INSTELLING = "INSTELLINGSCODE";
    public static final String VESTIGING = "VESTIGINGSCODE";
    public static final String NAAM = "VESTIGINGSNAAM";
    public static final String STRAAT = "STRAATNAAM";
    public static final String HUISNUMMER = "HUISNUMMER-TOEVOEGING";
    public static final String POSTCODE = "POSTCODE";
    public static final String PLAATS = "PLAATSNAAM";
    public static final String GEMEENTE = "GEMEENTENUMMER";
    public static final String GEMEENTENAAM = "GEMEENTENAAM";
    public static final String DENOMINATIE = "DENOMINATIE";

    public static final List<String> KOLOMMEN = List.of(
            PROVINCIE,
            BEVOEGD_GEZAG,
            INSTELLING,
            VESTIGING,
            NAAM,
            STRAAT,
            HUISNUMMER,
            POSTCODE,
            PLAATS,
            GEMEENTE,
            GEMEENTENAAM,
            DENOMINATIE);

    private DuoVestigingenBo() {}
}
