-- One pupil across schools. Every table keeps the leerling id that was recorded; who asks by an id finds what stands
-- under every id of that pupil: WHERE x.leerling IN (SELECT leerling_alle_ids(?)), or by joining leerling.leidend.
ALTER TABLE leerling ADD COLUMN leidend uuid REFERENCES leerling;
UPDATE leerling SET leidend = id;
ALTER TABLE leerling ALTER COLUMN leidend SET NOT NULL;
CREATE INDEX leerling_leidend ON leerling (leidend);
COMMENT ON COLUMN leerling.leidend IS
    'The id that stands for the pupil: itself, or after a merge the oldest one. Always one step: a leading pupil leads itself.';

ALTER TABLE leerling_kenmerk ADD COLUMN opgenomen_op timestamptz;
UPDATE leerling_kenmerk k SET opgenomen_op = l.opgenomen_op FROM leerling l WHERE l.id = k.leerling;
ALTER TABLE leerling_kenmerk ALTER COLUMN opgenomen_op SET NOT NULL;

CREATE FUNCTION leerling_alle_ids(gevraagd uuid) RETURNS SETOF uuid LANGUAGE sql STABLE AS
    'SELECT zelfde.id FROM leerling l JOIN leerling zelfde ON zelfde.leidend = l.leidend WHERE l.id = gevraagd';

-- Which bestuur has to do with a pupil: for each id of the pupil, every bestuur that has a kenmerk for any of its ids.
CREATE VIEW leerling_relatie (leerling, leidend, bestuur) AS
    SELECT l.id, l.leidend, k.bestuur
    FROM leerling l JOIN leerling zelfde ON zelfde.leidend = l.leidend JOIN leerling_kenmerk k ON k.leerling = zelfde.id;

CREATE TABLE leerling_samenvoeging (
    id            uuid        PRIMARY KEY,
    leidend       uuid        NOT NULL REFERENCES leerling,
    samengevoegd  uuid        NOT NULL REFERENCES leerling CHECK (samengevoegd <> leidend),
    bestuur       text        NOT NULL,
    op            timestamptz NOT NULL
);
CREATE INDEX leerling_samenvoeging_leidend ON leerling_samenvoeging (leidend);
-- An id goes into another once; it never leads again.
CREATE UNIQUE INDEX leerling_samenvoeging_samengevoegd ON leerling_samenvoeging (samengevoegd);

CREATE TABLE koppelcode (
    id            uuid        PRIMARY KEY,
    leerling      uuid        NOT NULL REFERENCES leerling,
    bestuur       text        NOT NULL,
    -- keyed hash of the code; the code itself is with the parents alone
    zegel         bytea       NOT NULL UNIQUE,
    uitgegeven_op timestamptz NOT NULL,
    laatste_dag   date        NOT NULL,
    vervangen_op  timestamptz,
    gebruikt_op   timestamptz,
    gebruikt_door text,
    CHECK ((gebruikt_op IS NULL) = (gebruikt_door IS NULL))
);
CREATE UNIQUE INDEX koppelcode_open ON koppelcode (leerling, bestuur)
    WHERE gebruikt_op IS NULL AND vervangen_op IS NULL;

-- Codes that were wrong in the last hour, to stop who guesses.
CREATE TABLE koppelcode_poging (
    bestuur       text        NOT NULL,
    op            timestamptz NOT NULL
);
CREATE INDEX koppelcode_poging_bestuur ON koppelcode_poging (bestuur, op);
