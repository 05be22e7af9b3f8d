package nl.passendonderwijs.kit.tijd;

import java.time.LocalDate;

/** When a term ends: by arithmetic, and the last day on which the act is still in time; both belong in the audit trail. */
public record Termijneinde(LocalDate rekenkundigEinde, LocalDate uiterlijkeDatum) {

    public Termijneinde {
        if (uiterlijkeDatum.isBefore(rekenkundigEinde)) {
            throw new IllegalArgumentException("De uiterlijke datum ligt nooit voor het rekenkundige einde.");
        }
    }

    public boolean opTijd(LocalDate datum) {
        return !datum.isAfter(uiterlijkeDatum);
    }

    public boolean verstrekenOp(LocalDate datum) {
        return !opTijd(datum);
    }
}
