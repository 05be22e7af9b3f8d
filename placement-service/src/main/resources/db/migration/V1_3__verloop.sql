-- What happened in any case about a pupil: only ever added to. Free text lies in vrije_tekst, never here.
CREATE TABLE gebeurtenis (
    id            uuid        PRIMARY KEY,
    -- the order of recording: steps of one case are taken one after the other
    volgorde      bigint      GENERATED ALWAYS AS IDENTITY,
    zaak          uuid        NOT NULL,
    leerling      uuid        NOT NULL REFERENCES leerling,
    stap          text        NOT NULL,
    -- when it happened in the real world, beside when it was recorded
    datum         date        NOT NULL,
    feiten        jsonb       NOT NULL,
    bevindingen   jsonb       NOT NULL,
    toelichting   uuid,
    door          text        NOT NULL,
    client        text        NOT NULL,
    vastgelegd_op timestamptz NOT NULL
);
CREATE INDEX gebeurtenis_zaak ON gebeurtenis (zaak, volgorde);
CREATE INDEX gebeurtenis_leerling ON gebeurtenis (leerling);

-- Every running or finished term of every case: the work list and what the clock looks at.
CREATE TABLE termijn (
    zaak              uuid    NOT NULL,
    soort             text    NOT NULL,
    leerling          uuid    NOT NULL REFERENCES leerling,
    bestuur           text    NOT NULL,
    vestiging         text    NOT NULL,
    swv               text,
    begin             date    NOT NULL,
    rekenkundig_einde date    NOT NULL,
    uiterlijk         date    NOT NULL CHECK (uiterlijk >= rekenkundig_einde),
    verlengd          boolean NOT NULL,
    opschortingen     jsonb   NOT NULL,
    -- first day on which what the law attaches to the end holds
    gevolg_vanaf      date    NOT NULL CHECK (gevolg_vanaf > uiterlijk),
    -- the day on which the act was done; null while the term runs
    afgerond_op       date,
    -- whether the clock has done what follows from the end
    verwerkt          boolean NOT NULL DEFAULT false,
    PRIMARY KEY (zaak, soort)
);
-- Work lists and clock cost what runs, not what is closed.
CREATE INDEX termijn_bestuur ON termijn (bestuur, uiterlijk, zaak, soort) WHERE afgerond_op IS NULL;
CREATE INDEX termijn_swv ON termijn (swv, uiterlijk, zaak, soort) WHERE afgerond_op IS NULL;
CREATE INDEX termijn_klok ON termijn (soort, gevolg_vanaf, zaak) WHERE afgerond_op IS NULL AND NOT verwerkt;
CREATE INDEX termijn_leerling ON termijn (leerling);

-- What is done with an aanmelding is in gebeurtenis; status and the rest here follow from it.
ALTER TABLE aanmelding
    ADD COLUMN openbaar boolean NOT NULL DEFAULT true,
    ADD COLUMN voorkeur smallint NOT NULL DEFAULT 1 CHECK (voorkeur >= 1),
    ADD COLUMN weigeringsgrond text;
ALTER TABLE aanmelding ALTER COLUMN openbaar DROP DEFAULT;
UPDATE aanmelding a SET openbaar = v.openbaar FROM vestiging v WHERE v.code = a.vestiging;
ALTER TABLE aanmelding DROP CONSTRAINT aanmelding_status_check;
ALTER TABLE aanmelding ADD CHECK (status IN ('AANGEMELD', 'IN_BEHANDELING', 'AANVULLING_GEVRAAGD', 'VERLENGD',
    'NIET_IN_BEHANDELING', 'TOEGELATEN', 'GEWEIGERD', 'INGETROKKEN', 'INGESCHREVEN'));

-- Decisions from before this table become steps, and every aanmelding gets its terms.
INSERT INTO gebeurtenis (id, zaak, leerling, stap, datum, feiten, bevindingen, door, client, vastgelegd_op)
SELECT gen_random_uuid(), id, leerling, 'AANMELDEN', ontvangstdatum, '{}', waarschuwingen, 'bestuur:' || bestuur,
    'onbekend', opgenomen_op
FROM aanmelding;
INSERT INTO gebeurtenis (id, zaak, leerling, stap, datum, feiten, bevindingen, toelichting, door, client, vastgelegd_op)
SELECT b.id, b.aanmelding, a.leerling, 'TOELATEN', b.besluitdatum,
    jsonb_build_object('besluit', b.id::text, 'startdatum', b.startdatum::text), b.waarschuwingen, b.motivering,
    b.genomen_door, 'onbekend', b.opgenomen_op
FROM besluit b JOIN aanmelding a ON a.besluit = b.id;

INSERT INTO termijn (zaak, soort, leerling, bestuur, vestiging, swv, begin, rekenkundig_einde, uiterlijk, verlengd,
    opschortingen, gevolg_vanaf, afgerond_op)
SELECT a.id, t.soort, a.leerling, a.bestuur, a.vestiging, a.swv, a.ontvangstdatum, t.rekenkundig, t.uiterlijk, false,
    '[]', t.gevolg_vanaf, b.besluitdatum
FROM aanmelding a LEFT JOIN besluit b ON b.id = a.besluit,
    LATERAL (VALUES
        ('BESLISTERMIJN', a.beslis_rekenkundig, a.beslis_uiterlijk, a.beslis_uiterlijk + 1),
        ('PLAATSINGSTERMIJN', a.ontvangstdatum + 70, a.ontvangstdatum + 70, greatest(a.plaatsing_vanaf, a.ontvangstdatum + 71))
    ) t (soort, rekenkundig, uiterlijk, gevolg_vanaf);

DROP INDEX aanmelding_open;
ALTER TABLE aanmelding DROP COLUMN besluit, DROP COLUMN beslis_rekenkundig, DROP COLUMN beslis_uiterlijk,
    DROP COLUMN plaatsing_vanaf;
ALTER TABLE besluit DROP CONSTRAINT besluit_uitkomst_check;
ALTER TABLE besluit ADD CHECK (uitkomst IN ('TOEGELATEN', 'GEWEIGERD', 'NIET_IN_BEHANDELING'));
ALTER TABLE besluit ADD COLUMN bewijs jsonb;
