CREATE EXTENSION IF NOT EXISTS btree_gist;

-- A pupil at a school. The last day (uitschrijfdatum) is part of it; before the first day it is an enrolment that never
-- counted, because the decision that ended it was older than the placement.
CREATE TABLE inschrijving (
    id              uuid        PRIMARY KEY,
    -- the leading id at the time of recording
    leerling        uuid        NOT NULL REFERENCES leerling,
    bestuur         text        NOT NULL,
    swv             text,
    vestiging       text        NOT NULL,
    soort_onderwijs text        NOT NULL CHECK (soort_onderwijs IN ('BAO', 'SBO', 'SO', 'VSO', 'VO', 'PRO')),
    leerjaar        smallint,
    aanmelding      uuid        REFERENCES aanmelding,
    soort           text        NOT NULL CHECK (soort IN ('DEFINITIEF', 'TIJDELIJK')),
    inschrijfdatum  date        NOT NULL,
    telt_vanaf      date        NOT NULL CHECK (telt_vanaf <= inschrijfdatum),
    status          text        NOT NULL
        CHECK (status IN ('INGESCHREVEN', 'VERWIJDERING_VOORGENOMEN', 'VERWIJDERD', 'UITGESCHREVEN')),
    uitschrijfdatum date        CHECK (uitschrijfdatum >= inschrijfdatum - 1),
    telt_tot        date        CHECK (telt_tot >= uitschrijfdatum),
    reden           text,
    opgenomen_op    timestamptz NOT NULL,
    versie          bigint      NOT NULL,
    periode         daterange   GENERATED ALWAYS AS (daterange(inschrijfdatum, uitschrijfdatum + 1)) STORED,
    CHECK ((status IN ('VERWIJDERD', 'UITGESCHREVEN')) = (uitschrijfdatum IS NOT NULL)),
    CHECK ((uitschrijfdatum IS NULL) = (telt_tot IS NULL) AND (uitschrijfdatum IS NULL) = (reden IS NULL)),
    -- INS-01, 2.7: enrolled at one school at a time
    CONSTRAINT inschrijving_een_tegelijk EXCLUDE USING gist (leerling WITH =, periode WITH &&)
);
CREATE INDEX inschrijving_bestuur ON inschrijving (bestuur, id);
CREATE UNIQUE INDEX inschrijving_aanmelding ON inschrijving (aanmelding) WHERE uitschrijfdatum IS NULL;

CREATE VIEW inschrijving_lopend (leerling_leidend, vestiging, van, tot, soort) AS
    SELECT l.leidend, i.vestiging, i.inschrijfdatum, i.uitschrijfdatum + 1, i.soort
    FROM inschrijving i JOIN leerling l ON l.id = i.leerling
    WHERE NOT isempty(i.periode);
COMMENT ON VIEW inschrijving_lopend IS
    'Who is enrolled where, from van up to, not including, tot; tot is null while it lasts. Ask for a day.';

CREATE TABLE schorsing (
    id              uuid        PRIMARY KEY,
    inschrijving    uuid        NOT NULL REFERENCES inschrijving,
    leerling        uuid        NOT NULL REFERENCES leerling,
    begindatum      date        NOT NULL,
    -- last day
    einddatum       date        NOT NULL CHECK (einddatum BETWEEN begindatum AND begindatum + 6),
    inspectie_op    date,
    beeindigd       boolean     NOT NULL DEFAULT false,
    opgenomen_op    timestamptz NOT NULL,
    versie          bigint      NOT NULL,
    CONSTRAINT schorsing_een_tegelijk
        EXCLUDE USING gist (inschrijving WITH =, daterange(begindatum, einddatum, '[]') WITH &&)
);

CREATE TABLE verwijdering (
    id              uuid        PRIMARY KEY,
    inschrijving    uuid        NOT NULL REFERENCES inschrijving,
    leerling        uuid        NOT NULL REFERENCES leerling,
    voornemendatum  date        NOT NULL,
    status          text        NOT NULL CHECK (status IN ('VOORGENOMEN', 'INGETROKKEN', 'VERWIJDERD')),
    opgenomen_op    timestamptz NOT NULL,
    versie          bigint      NOT NULL
);
CREATE UNIQUE INDEX verwijdering_open ON verwijdering (inschrijving) WHERE status = 'VOORGENOMEN';
CREATE INDEX verwijdering_leerling ON verwijdering (leerling);
