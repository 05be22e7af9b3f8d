package nl.passendonderwijs.placement.besluit.weigering;

import nl.passendonderwijs.kit.uitkomst.Fout;

/** What holds for all three exceptions of ZP-08. */
final class Uitzondering {

    private Uitzondering() {}

    static Fout nietVoorInstelling() {
        return Fout.regel("ZP-08", "Een instelling voor cluster 1 of 2 kan zich niet op deze uitzondering beroepen.");
    }
}
