package nl.passendonderwijs.placement.bewaring.persistence;

import java.util.List;

/**
 * A kind of case as it lies in the database.
 *
 * @param naam of the table, with column {@code id}
 * @param verlopen condition on a row {@code z}, with the last day on which what began is past its term
 * @param teksten queries for the ids of texts of cases, beside those in their history
 * @param aanhang statements that remove or release what refers to the cases, in order
 */
public record Zaaktabel(String naam, String verlopen, List<String> teksten, List<String> aanhang) {

    public Zaaktabel {
        teksten = List.copyOf(teksten);
        aanhang = List.copyOf(aanhang);
    }
}
