package nl.passendonderwijs.placement.verzuim;

/**
 * The ages of the Leerplichtwet, as they are set.
 *
 * @param vanafLeeftijd years; the month after this birthday it begins
 * @param totLeeftijd years; it ends with the schooljaar of this birthday
 * @param schooljaren full school years after which it ends anyhow
 * @param kwalificatieTot years; until this birthday the kwalificatieplicht lasts
 */
public record Leerplichtgrenzen(int vanafLeeftijd, int totLeeftijd, int schooljaren, int kwalificatieTot) {}
