package nl.passendonderwijs.placement.behoefte;

/** The service's own copy of the national list. */
public interface Ondersteuningsbehoeften {

    /** @param volgorde of the event that told it; an older one than what is known changes nothing */
    void bewaar(Ondersteuningsbehoefte behoefte, String volgorde);
}
