package nl.passendonderwijs.registry.importeren;

/** Within the register: a file was taken on. Whether that holds is known when the transaction ends. */
public record ImportAangenomen(Importopdracht opdracht) {}
