package nl.passendonderwijs.placement.inschrijving;

/** How an inschrijving came to be what it is; the steps after that are in {@code status.Stapsoort}. */
enum Begin {
    INSCHRIJVEN,
    TIJDELIJK_INSCHRIJVEN,
    DEFINITIEF_MAKEN
}
