-- Published amounts by period. Their text is unique together with the day on which the minister set them:
-- amounts are indexed during a year, and the earlier publication stays.
CREATE TABLE bedrag (
    id             uuid          PRIMARY KEY,
    periode        text          NOT NULL,
    vastgesteld    date,
    soort          text          NOT NULL,
    doelgroep      text          NOT NULL,
    categorie      text,
    leeftijdsgroep text,
    bedrag         numeric(14,2) NOT NULL CHECK (bedrag >= 0),
    eenheid        text          NOT NULL,
    regeling       text          NOT NULL,
    artikel        text          NOT NULL,
    opmerking      text,
    status         text          NOT NULL CHECK (status IN ('PUBLICATIE', 'PROGNOSE', 'VOORBEELD')),
    UNIQUE NULLS NOT DISTINCT (periode, vastgesteld, soort, doelgroep, categorie, leeftijdsgroep)
);

-- Copies of what registry-service counted; a correction is a row beside the old one.
CREATE TABLE telling (
    swv          text        NOT NULL,
    teldatum     date        NOT NULL,
    versie       integer     NOT NULL CHECK (versie > 0),
    status       text        NOT NULL CHECK (status IN ('VOORLOPIG', 'DEFINITIEF')),
    ontvangen_op timestamptz NOT NULL,
    PRIMARY KEY (swv, teldatum, versie)
);

CREATE TABLE telling_rij (
    swv        text    NOT NULL,
    teldatum   date    NOT NULL,
    versie     integer NOT NULL,
    vestiging  text    NOT NULL,
    soort      text    NOT NULL,
    bestuur    text    NOT NULL,
    aantal     integer NOT NULL CHECK (aantal >= 0),
    gemaskeerd boolean NOT NULL,
    geschat    boolean NOT NULL,
    PRIMARY KEY (swv, teldatum, versie, vestiging, soort),
    FOREIGN KEY (swv, teldatum, versie) REFERENCES telling
);

-- What was calculated, with everything it stands on. The snapshot is json and not jsonb: its bytes are kept as written.
CREATE TABLE berekening (
    id           uuid        PRIMARY KEY,
    swv          text        NOT NULL,
    regime       text        NOT NULL,
    periode      text        NOT NULL,
    versie       integer     NOT NULL CHECK (versie > 0),
    vorige       uuid        REFERENCES berekening,
    status       text        NOT NULL CHECK (status IN ('BEREKEND', 'BEDRAGEN_ONTBREKEN')),
    basis        text        NOT NULL,
    berekend_op  timestamptz NOT NULL,
    snapshot     json        NOT NULL,
    UNIQUE (swv, periode, versie)
);
CREATE UNIQUE INDEX berekening_een_per_basis ON berekening (swv, periode, basis) WHERE status = 'BEREKEND';
CREATE INDEX berekening_wachtend ON berekening (swv, periode) WHERE status = 'BEDRAGEN_ONTBREKEN';

CREATE FUNCTION weiger_wijziging() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '% is never changed or deleted', TG_TABLE_NAME;
END $$;
CREATE TRIGGER berekening_onveranderlijk BEFORE UPDATE OR DELETE ON berekening
    FOR EACH ROW EXECUTE FUNCTION weiger_wijziging();
CREATE TRIGGER telling_onveranderlijk BEFORE UPDATE OR DELETE ON telling
    FOR EACH ROW EXECUTE FUNCTION weiger_wijziging();
CREATE TRIGGER telling_rij_onveranderlijk BEFORE UPDATE OR DELETE ON telling_rij
    FOR EACH ROW EXECUTE FUNCTION weiger_wijziging();
