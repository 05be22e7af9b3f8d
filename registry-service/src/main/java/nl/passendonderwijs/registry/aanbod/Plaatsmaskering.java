package nl.passendonderwijs.registry.aanbod;

import nl.passendonderwijs.kit.regels.Regel;
import nl.passendonderwijs.registry.aanbod.voorziening.Beschikbaarheid;
import nl.passendonderwijs.registry.aanbod.voorziening.Voorziening;
import nl.passendonderwijs.registry.gedeeld.Maskeergrens;
import org.jspecify.annotations.Nullable;

/**
 * What everyone may see of the places that are taken: a small number is as if the school did not say it. What is taken
 * and not shown cannot be told from what is not known.
 */
@Regel("PRIV-12")
public record Plaatsmaskering(Maskeergrens grens) {

    public Aanbodstand open(Aanbodstand stand) {
        var aanbod = stand.aanbod();
        var open = aanbod.met(aanbod.aanbod().stream().map(this::open).toList());
        return new Aanbodstand(stand.publicatie(), open, stand.geldig());
    }

    public Voorziening open(Voorziening een) {
        var bezet = een.bezet();
        return bezet != null && grens.verbergt(bezet) ? een.zonderBezet() : een;
    }

    /** With fewer places than the limit even whether it is full would tell how many are taken. */
    public Beschikbaarheid beschikbaarheid(Voorziening een) {
        var vrij = open(een).vrij();
        if (vrij != null) {
            return vrij > 0 ? Beschikbaarheid.PLAATS : Beschikbaarheid.VOL;
        }
        return klein(een.plaatsen()) ? Beschikbaarheid.ONBEKEND : Beschikbaarheid.PLAATS;
    }

    private boolean klein(@Nullable Integer plaatsen) {
        return plaatsen != null && grens.isTeKlein(plaatsen);
    }
}
