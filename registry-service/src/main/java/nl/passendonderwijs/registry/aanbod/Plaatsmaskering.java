package nl.passendonderwijs.registry.aanbod;

import nl.passendonderwijs.kit.regels.Regel;
import nl.passendonderwijs.registry.aanbod.voorziening.Beschikbaarheid;
import nl.passendonderwijs.registry.aanbod.voorziening.Voorziening;
import org.jspecify.annotations.Nullable;

/**
 * What everyone may see of the places that are taken: a number from one up to, not including, a limit could point at a
 * child, so it is as if the school did not say it. What is taken and not shown cannot be told from what is not known.
 *
 * @param onder pupils; the same setting as that of tellingen
 */
@Regel("PRIV-12")
public record Plaatsmaskering(int onder) {

    public Aanbodstand open(Aanbodstand stand) {
        var aanbod = stand.aanbod();
        var open = aanbod.met(aanbod.aanbod().stream().map(this::open).toList());
        return new Aanbodstand(stand.publicatie(), open, stand.geldig());
    }

    public Voorziening open(Voorziening een) {
        var bezet = een.bezet();
        return bezet == null || bezet == 0 || bezet >= onder ? een : een.zonderBezet();
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
        return plaatsen != null && plaatsen < onder;
    }
}
