package nl.passendonderwijs.funding.bedrag;

/** The category within a kind of amount: that of a TLV (domain 3.2), or the school group of lwoo and pro (4.4). */
public enum Categorie {
    LAAG,
    MIDDEN,
    HOOG,
    SCHOOLSOORTGROEP_1,
    SCHOOLSOORTGROEP_3,
    SCHOOLSOORTGROEP_4
}
