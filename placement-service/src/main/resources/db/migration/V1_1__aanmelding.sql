-- The own copy of the schools, fed by VestigingGewijzigd.
CREATE TABLE vestiging (
    code          text        PRIMARY KEY,
    bestuur       text        NOT NULL,
    soort         text        NOT NULL CHECK (soort IN ('BAO', 'SBO', 'SO', 'VSO', 'SOVSO', 'VO', 'INSTELLING')),
    schoolsoorten text[]      NOT NULL,
    cluster12     boolean     NOT NULL,
    openbaar      boolean     NOT NULL,
    denominatie   text        NOT NULL,
    pc4           text,
    lat           double precision,
    lon           double precision,
    geldig_van    date        NOT NULL,
    geldig_tot    date,
    -- sequence of the event that told this; digits of fixed length, compared as text
    volgorde      text        COLLATE "C" NOT NULL
);

CREATE TABLE vestiging_lidmaatschap (
    vestiging     text        NOT NULL REFERENCES vestiging ON DELETE CASCADE,
    swv           text        NOT NULL,
    sector        text        NOT NULL CHECK (sector IN ('PO', 'VO')),
    van           date        NOT NULL,
    tot           date,
    PRIMARY KEY (vestiging, swv, van)
);

CREATE TABLE leerling (
    id            uuid        PRIMARY KEY,
    geboortedatum date        NOT NULL,
    opgenomen_op  timestamptz NOT NULL
);

CREATE TABLE leerling_kenmerk (
    bestuur       text        NOT NULL,
    kenmerk       text        NOT NULL,
    leerling      uuid        NOT NULL REFERENCES leerling,
    PRIMARY KEY (bestuur, kenmerk)
);
CREATE INDEX leerling_kenmerk_leerling ON leerling_kenmerk (leerling);

CREATE TABLE aanmelding (
    id                      uuid        PRIMARY KEY,
    leerling                uuid        NOT NULL REFERENCES leerling,
    bestuur                 text        NOT NULL,
    swv                     text,
    vestiging               text        NOT NULL,
    leerlingkenmerk         text        NOT NULL,
    postcode4               text        NOT NULL,
    ontvangstdatum          date        NOT NULL,
    gewenste_startdatum     date        NOT NULL,
    soort_onderwijs         text        NOT NULL CHECK (soort_onderwijs IN ('BAO', 'SBO', 'SO', 'VSO', 'VO', 'PRO')),
    extra_ondersteuning     text        NOT NULL CHECK (extra_ondersteuning IN ('JA', 'NEE', 'VERMOED')),
    andere_scholen          text[]      NOT NULL,
    grondslag_gerespecteerd boolean,
    huidige_vestiging       text,
    status                  text        NOT NULL CHECK (status IN ('AANGEMELD', 'TOEGELATEN')),
    besluit                 uuid,
    beslis_rekenkundig      date        NOT NULL,
    beslis_uiterlijk        date        NOT NULL CHECK (beslis_uiterlijk >= beslis_rekenkundig),
    plaatsing_vanaf         date        NOT NULL,
    waarschuwingen          jsonb       NOT NULL,
    opgenomen_op            timestamptz NOT NULL,
    versie                  bigint      NOT NULL,
    CHECK ((status = 'TOEGELATEN') = (besluit IS NOT NULL))
);
CREATE INDEX aanmelding_bestuur ON aanmelding (bestuur, id);
CREATE INDEX aanmelding_vestiging ON aanmelding (vestiging, id);
CREATE INDEX aanmelding_leerling ON aanmelding (leerling);
-- The work list of running terms costs what is open, not what is closed.
CREATE INDEX aanmelding_open ON aanmelding (beslis_uiterlijk) WHERE status = 'AANGEMELD';

CREATE TABLE vrije_tekst (
    id            uuid        PRIMARY KEY,
    leerling      uuid        NOT NULL REFERENCES leerling,
    sleutel_id    text        NOT NULL,
    iv            bytea       NOT NULL,
    inhoud        bytea       NOT NULL,
    geschreven_op timestamptz NOT NULL
);
CREATE INDEX vrije_tekst_leerling ON vrije_tekst (leerling);

CREATE TABLE besluit (
    id                uuid        PRIMARY KEY,
    aanmelding        uuid        NOT NULL REFERENCES aanmelding,
    uitkomst          text        NOT NULL CHECK (uitkomst IN ('TOEGELATEN', 'GEWEIGERD')),
    besluitdatum      date        NOT NULL,
    startdatum        date        CHECK ((uitkomst = 'TOEGELATEN') = (startdatum IS NOT NULL)),
    weigeringsgrond   text,
    -- what was written stands apart and encrypted; here only its id, which outlives the text
    motivering        uuid        NOT NULL,
    motivering_regels jsonb       NOT NULL,
    waarschuwingen    jsonb       NOT NULL,
    genomen_door      text        NOT NULL,
    opgenomen_op      timestamptz NOT NULL
);
CREATE INDEX besluit_aanmelding ON besluit (aanmelding);
-- An admission is recorded with its decision, and the decision refers to the aanmelding: both or neither.
ALTER TABLE aanmelding ADD FOREIGN KEY (besluit) REFERENCES besluit DEFERRABLE INITIALLY DEFERRED;

-- Who saw which pupil's record; written in the statement that reads.
CREATE TABLE verwerkingslog (
    id          bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    organisatie text        NOT NULL,
    client      text        NOT NULL,
    wat         text        NOT NULL,
    leerling    uuid        NOT NULL,
    op          timestamptz NOT NULL
);
CREATE INDEX verwerkingslog_leerling ON verwerkingslog (leerling, op);
