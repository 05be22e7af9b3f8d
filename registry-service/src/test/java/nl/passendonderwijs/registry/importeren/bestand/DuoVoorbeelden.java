package nl.passendonderwijs.registry.importeren.bestand;

/** A list of vestigingen as DUO writes it, of schools that do not exist. */
final class DuoVoorbeelden {

    static final String KOP = "PROVINCIE;BEVOEGD GEZAG NUMMER;INSTELLINGSCODE;VESTIGINGSCODE;VESTIGINGSNAAM;STRAATNAAM;"
            + "HUISNUMMER-TOEVOEGING;POSTCODE;PLAATSNAAM;GEMEENTENUMMER;GEMEENTENAAM;DENOMINATIE;TELEFOONNUMMER;"
            + "INTERNETADRES\r\n";
    static final String RIJEN = """
            Utrecht;40740;01AA;01AA00;De Linde;Lindelaan;1;3811 AB;AMERSFOORT;0307;AMERSFOORT;Openbaar; ;
            Utrecht;40740;01AA;01AA01;’t Kompas;Lindelaan;3-A;3812 AB;AMERSFOORT;0307;AMERSFOORT;Openbaar; ;
            Utrecht;40741;01AB;01AB00;Het Oelebröd;Brink;74;3811 AB;AMERSFOORT;0307;AMERSFOORT;Rooms-Katholiek; ;
            Utrecht;40742;01AC;01AC00;"Noord; Zuid";Brink;2;3811 AB;AMERSFOORT;0307;AMERSFOORT;Hindoeïstisch; ;
            Utrecht;40743;01AE;01AE00;De Bron\u00A0;Brink;9;3811 AB;AMERSFOORT;0307;AMERSFOORT;Reformatorisch; ;
            Utrecht;40744;01AF;01AF00;\u00A0 De\u00A0Poort;Brink;11;;AMERSFOORT;0307;AMERSFOORT;Antroposofisch; ;
            """.replace("\n", "\r\n");

    private DuoVoorbeelden() {}
}
