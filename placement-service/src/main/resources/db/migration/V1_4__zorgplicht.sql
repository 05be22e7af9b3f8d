CREATE EXTENSION IF NOT EXISTS btree_gist;

-- The day on which an aanmelding was decided or withdrawn, for who carries the zorgplicht.
ALTER TABLE aanmelding ADD COLUMN beslisdatum date;
UPDATE aanmelding a SET beslisdatum = (
    SELECT min(g.datum) FROM gebeurtenis g WHERE g.zaak = a.id AND g.stap = 'TOELATEN');

-- Who carries the zorgplicht for a pupil, and why; without a vestiging nobody does. Never two on one day.
CREATE TABLE zorgplicht (
    volgorde      bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    -- the leading id of the pupil
    leerling      uuid        NOT NULL REFERENCES leerling,
    van           date        NOT NULL,
    tot           date,
    vestiging     text,
    bestuur       text,
    swv           text,
    reden         text        NOT NULL,
    aanmelding    uuid        REFERENCES aanmelding,
    vastgelegd_op timestamptz NOT NULL,
    CHECK (tot >= van),
    CHECK ((vestiging IS NULL) = (bestuur IS NULL)),
    EXCLUDE USING gist (leerling WITH =, daterange(van, tot) WITH &&)
);
CREATE UNIQUE INDEX zorgplicht_nu ON zorgplicht (leerling) WHERE tot IS NULL;

-- One school offers another to take over; only a yes moves the zorgplicht.
CREATE TABLE overdracht (
    id                uuid        PRIMARY KEY,
    aanmelding        uuid        NOT NULL REFERENCES aanmelding,
    leerling          uuid        NOT NULL REFERENCES leerling,
    van_vestiging     text        NOT NULL,
    van_bestuur       text        NOT NULL,
    naar_vestiging    text        NOT NULL CHECK (naar_vestiging <> van_vestiging),
    naar_bestuur      text        NOT NULL,
    naar_swv          text,
    status            text        NOT NULL CHECK (status IN ('AANGEBODEN', 'AANVAARD', 'AFGEWEZEN', 'INGETROKKEN')),
    aanbiedingsdatum  date        NOT NULL,
    antwoorddatum     date,
    toelichting       uuid,
    versie            bigint      NOT NULL,
    CHECK ((status = 'AANGEBODEN') = (antwoorddatum IS NULL))
);
CREATE UNIQUE INDEX overdracht_open ON overdracht (aanmelding) WHERE status = 'AANGEBODEN';
CREATE INDEX overdracht_aanmelding ON overdracht (aanmelding, id);
CREATE INDEX overdracht_van ON overdracht (van_bestuur, id);
CREATE INDEX overdracht_naar ON overdracht (naar_bestuur, id);
