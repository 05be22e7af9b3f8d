package nl.passendonderwijs.funding.bedrag;

import java.util.Arrays;
import java.util.Optional;

/** What an amount is for, with the words of the publication. */
public enum Bedragsoort {
    LICHT_PERSONEEL("lichte ondersteuning swv (personeel)"),
    LICHT_MATERIEEL("lichte ondersteuning swv (materieel)"),
    ZWAAR_PERSONEEL("zware ondersteuning swv (personeel)"),
    ZWAAR_PERSONEEL_OVERGANGSJAAR("zware ondersteuning swv (personeel), overgangsjaar"),
    ZWAAR_MATERIEEL("zware ondersteuning swv normbekostiging (materieel)"),
    ONDERSTEUNING_PERSONEEL("ondersteuningsbekostiging (v)so personeel (TLV-categorie)"),
    ONDERSTEUNING_MATERIEEL("ondersteuningsbekostiging (v)so materieel (TLV-categorie)"),
    BASIS_PERSONEEL("basisbekostiging (v)so personeel, basisbedrag"),
    BASIS_PERSONEEL_LEEFTIJD("basisbekostiging (v)so personeel, leeftijdsbedrag"),
    BASIS_MATERIEEL("basisbekostiging (v)so materieel"),
    SBO_GROEI("overdracht bij toename sbo"),
    OVERGANG_ANDER_SWV("overdracht/overgang ander swv"),
    OVERGANG_ANDER_SWV_NA_OKTOBER("overgang ander swv na 1 oktober"),
    SBO_BASIS("sbo basis, bedrag per leerling"),
    SBO_BASIS_VERHOGING("sbo basis, verhogingsbedrag"),
    SBO_VOORZIENINGEN("sbo ondersteuningsvoorzieningen, bedrag"),
    SBO_VOORZIENINGEN_VERHOGING("sbo ondersteuningsvoorzieningen, verhogingsbedrag"),
    BAO_ONDERBOUW("basisonderwijs 4-7 jaar"),
    BAO_BOVENBOUW("basisonderwijs vanaf 8 jaar"),
    ARBEIDSMARKTBELEID("personeels- en arbeidsmarktbeleid (v)so"),
    SCHOOLMAATSCHAPPELIJK_WERK("schoolmaatschappelijk werk"),
    VEREVENING_NORM("normbekostiging verevening personeel"),
    LWOO_PRO("ondersteuningsbedrag lwoo en pro"),
    REGIONAAL_VO("regionaal zorgbudget (later regionale ondersteuning)"),
    NIEUWKOMER_ASIELZOEKER("nieuwkomers: asielzoeker eerste jaar"),
    NIEUWKOMER_OVERIG("nieuwkomers: overige vreemdeling"),
    NIEUWKOMER_AANVULLING("nieuwkomers: eenmalige aanvulling per school");

    private final String omschrijving;

    Bedragsoort(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    public String omschrijving() {
        return omschrijving;
    }

    public static Optional<Bedragsoort> metOmschrijving(String tekst) {
        return Arrays.stream(values())
                .filter(soort -> soort.omschrijving.equals(tekst))
                .findFirst();
    }
}
