package nl.passendonderwijs.funding.berekening;

/** What became of a calculation (domain 4.12); without amounts it waits visibly instead of counting zero. */
public enum Berekeningstatus {
    BEREKEND,
    BEDRAGEN_ONTBREKEN
}
