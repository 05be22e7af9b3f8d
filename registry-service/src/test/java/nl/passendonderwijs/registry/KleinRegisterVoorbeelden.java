package nl.passendonderwijs.registry;

import java.util.LinkedHashMap;
import java.util.Map;

/** A register of one town: small enough to see through. */
public final class KleinRegisterVoorbeelden {

    public static final String SAMENWERKINGSVERBANDEN = """
            swv_code,sector,regio_label,landelijk
            PO2602,PO,Amersfoort,0
            VO2602,VO,Amersfoort,0
            PO2601,PO,Utrecht,0
            PO0001,PO,Nederland,1
            """;
    public static final String GEMEENTEN = """
            gemeente_code,gemeente_naam,provincie,lat,lon
            0307,Amersfoort,Utrecht,52.1561,5.3878
            """;
    public static final String POSTCODES = """
            pc4,gemeente_code,gemeente_naam,swv_po,swv_vo,lat,lon,punt_bron,swv_bron
            3811,0307,Amersfoort,PO2602,VO2602,52.1561,5.3878,gemeente,regeling-2015
            3812,0307,Amersfoort,PO2602,VO2602,,,gemeente,regeling-2015
            """;
    public static final String VESTIGINGSKOP = "vestigingscode,naam,sector,soort,cluster_1_2,bestuursnummer,"
            + "denominatie,postcode,gemeente_code,swv_po,swv_vo,reformatorisch,lat,lon\n";
    public static final String VESTIGINGEN = VESTIGINGSKOP + """
            01AA00,De Linde,PO,BO,0,40740,Openbaar,3811AB,0307,PO2602,VO2602,0,52.1561,5.3878
            01AB00,Het Baken,SO/VSO,SO/VSO,0,40741,Bijzonder,3812AB,0307,PO2602,VO2602,0,,
            01AC00,"Lyceum, Zuid",VO,VBO/MAVO/HAVO,0,40742,Rooms-Katholiek,3811AB,0307,PO2602,VO2602,0,,
            01AD00,De Stilte,SO/VSO,SO,1,40741,Bijzonder,3811AB,0307,PO2602,VO2602,0,,
            01AE00,De Bron,PO,BO,0,40743,Reformatorisch,3811AB,0307,PO2602,VO2602,1,,
            """;
    public static final String LEERLINGAANTALLEN = """
            vestigingscode,jaar_1_okt,soort,aantal,gemaskeerd_lt5,bron
            01AA00,2014,BO,200,0,DUO
            01AB00,2014,SO/VSO,25,0,DUO
            01AD00,2014,SO,40,0,DUO
            01AE00,2014,BO,,1,DUO
            """;

    private KleinRegisterVoorbeelden() {}

    /** Soort and content of each list, in the order in which they can be taken in. */
    public static Map<String, String> lijsten() {
        var lijsten = new LinkedHashMap<String, String>();
        lijsten.put("REGISTER_SAMENWERKINGSVERBANDEN", SAMENWERKINGSVERBANDEN);
        lijsten.put("REGISTER_GEMEENTEN", GEMEENTEN);
        lijsten.put("REGISTER_POSTCODES", POSTCODES);
        lijsten.put("REGISTER_VESTIGINGEN", VESTIGINGEN);
        lijsten.put("REGISTER_LEERLINGAANTALLEN", LEERLINGAANTALLEN);
        return lijsten;
    }

    public static void laad() {
        lijsten().forEach(Bestandenvoorbeelden::importeer);
    }
}
