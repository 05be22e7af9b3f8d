package nl.passendonderwijs.placement.termijn.instelling;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** The terms of law as settings, in weeks, and from when they hold: the law changed them before. */
@ConfigMapping(prefix = "swv.termijn")
interface Termijninstelling {

    /** First day of passend onderwijs: the zorgplicht, its terms and the ontwikkelingsperspectief as it is now. */
    @WithDefault("2014-08-01")
    LocalDate invoering();

    @WithDefault("6")
    int beslissenWeken();

    @WithDefault("4")
    int verlengenWeken();

    @WithDefault("4")
    int nietBehandelenWeken();

    @WithDefault("10")
    int plaatsenWeken();

    @WithDefault("10")
    int voorafWeken();

    @WithDefault("6")
    int bezwaarWeken();

    /** ZP-12: the law leaves the time to complete data to the school; longer than this is taken for a mistake. */
    @WithDefault("12")
    int aanvullenWeken();

    /** ZP-08: numbers from longer before the receipt say little about room for this pupil. */
    @WithDefault("26")
    int bewijsWeken();

    /** ZP-13: the text of the law knows no suspension of the ten weeks. */
    @WithDefault("false")
    boolean plaatsenOpschorten();

    /** TRM-06: the ten weeks fix a day, not an act. */
    @WithDefault("false")
    boolean plaatsenVerschuiven();

    /** TRM-05: an extension counts from the arithmetic end. */
    @WithDefault("false")
    boolean verlengenVanafVerschoven();

    /** Days that a decree puts on a par with holidays (Algemene termijnenwet art. 3(3)). */
    Optional<Set<LocalDate>> gelijkgesteldeDagen();
}
