-- A child that must go to school and stays at home, from report to end (THZ-03).
CREATE TABLE thuiszitter (
    id                   uuid        PRIMARY KEY,
    leerling             uuid        NOT NULL REFERENCES leerling,
    bestuur              text        NOT NULL,
    swv                  text        NOT NULL,
    vestiging            text,
    soort                text        NOT NULL CHECK (soort IN ('ABSOLUUT_VERZUIM', 'LANGDURIG_RELATIEF_VERZUIM')),
    verzuim_sinds        date        NOT NULL,
    meldingsdatum        date        NOT NULL CHECK (meldingsdatum >= verzuim_sinds),
    vrijstelling_5a      boolean     NOT NULL,
    -- what was written stands apart and encrypted; here only its id, which outlives the text
    toelichting          uuid,
    plicht               text        NOT NULL CHECK (plicht IN ('LEERPLICHT', 'KWALIFICATIEPLICHT')),
    leerplicht_tot       date        NOT NULL,
    meldplicht_sinds     date,
    status               text        NOT NULL
        CHECK (status IN ('GEMELD', 'DOORZETTINGSMACHT_INGEZET', 'BEEINDIGD')),
    functionaris         text
        CHECK (functionaris IN ('GEMEENTE_WETHOUDER', 'SWV_DIRECTEUR', 'ONAFHANKELIJKE')),
    besluitdatum         date,
    toegewezen_vestiging text,
    einddatum            date        CHECK (einddatum > verzuim_sinds),
    reden                text        CHECK (reden IN
        ('TERUG_OP_SCHOOL', 'ANDERE_SCHOOL', 'VRIJSTELLING', 'VERHUISD', 'GEEN_LEERPLICHT_MEER')),
    waarschuwingen       jsonb       NOT NULL,
    versie               bigint      NOT NULL,
    CHECK ((soort = 'ABSOLUUT_VERZUIM') = (vestiging IS NULL)),
    CHECK (num_nonnulls(functionaris, besluitdatum, toegewezen_vestiging) IN (0, 3)),
    CHECK (status <> 'GEMELD' OR besluitdatum IS NULL),
    CHECK (status <> 'DOORZETTINGSMACHT_INGEZET' OR besluitdatum IS NOT NULL),
    CHECK ((status = 'BEEINDIGD') = (einddatum IS NOT NULL)),
    CHECK ((einddatum IS NULL) = (reden IS NULL))
);
CREATE INDEX thuiszitter_bestuur ON thuiszitter (bestuur, id);
CREATE INDEX thuiszitter_swv ON thuiszitter (swv, id);
-- One open report of a pupil, also when two arrive at once.
CREATE UNIQUE INDEX thuiszitter_open ON thuiszitter (leerling) WHERE status <> 'BEEINDIGD';

-- What happened, by whom and when it was recorded; only added to.
CREATE TABLE thuiszitter_gebeurtenis (
    id           uuid        PRIMARY KEY,
    thuiszitter  uuid        NOT NULL REFERENCES thuiszitter,
    stap         text        NOT NULL CHECK (stap IN ('MELDEN', 'DOORZETTEN', 'BEEINDIGEN')),
    datum        date        NOT NULL,
    door         text        NOT NULL,
    opgenomen_op timestamptz NOT NULL
);
CREATE INDEX thuiszitter_gebeurtenis_thuiszitter ON thuiszitter_gebeurtenis (thuiszitter, id);
