-- Everything by date, twice: when it holds (geldig_van up to, not including, geldig_tot) and since when and until when
-- we believed so (mutatie, vervallen). Nothing is overwritten: a change or a correction lets the old stand lapse and
-- adds a new one. What holds by present knowledge never overlaps; the database itself sees to that.

CREATE EXTENSION IF NOT EXISTS btree_gist;

CREATE TABLE mutatie (
    id    uuid        PRIMARY KEY,
    op    timestamptz NOT NULL,
    door  text        NOT NULL,
    reden text        NOT NULL
);
COMMENT ON TABLE mutatie IS 'One act that changed the register: who (an organisatie), when and why.';

INSERT INTO mutatie VALUES ('00000000-0000-7000-8000-000000000001', now(), 'beheer',
    'Overgenomen uit de eerste vorm van het register, die geen geschiedenis had.');

CREATE TABLE samenwerkingsverband_stand (
    code        text    NOT NULL REFERENCES samenwerkingsverband,
    sector      text    NOT NULL CHECK (sector IN ('PO', 'VO')),
    regio_label text    NOT NULL,
    landelijk   boolean NOT NULL,
    geldig_van  date    NOT NULL,
    geldig_tot  date    CHECK (geldig_van < geldig_tot),
    mutatie     uuid    NOT NULL REFERENCES mutatie,
    vervallen   uuid    REFERENCES mutatie,
    EXCLUDE USING gist (code WITH =, daterange(geldig_van, geldig_tot) WITH &&) WHERE (vervallen IS NULL)
);
CREATE INDEX ON samenwerkingsverband_stand (code, geldig_van) WHERE vervallen IS NULL;
CREATE INDEX ON samenwerkingsverband_stand (code) WHERE vervallen IS NOT NULL;

CREATE TABLE gemeente_stand (
    code       text NOT NULL REFERENCES gemeente,
    naam       text NOT NULL,
    provincie  text NOT NULL,
    lat        double precision,
    lon        double precision,
    geldig_van date NOT NULL,
    geldig_tot date CHECK (geldig_van < geldig_tot),
    mutatie    uuid NOT NULL REFERENCES mutatie,
    vervallen  uuid REFERENCES mutatie,
    EXCLUDE USING gist (code WITH =, daterange(geldig_van, geldig_tot) WITH &&) WHERE (vervallen IS NULL)
);
CREATE INDEX ON gemeente_stand (code, geldig_van) WHERE vervallen IS NULL;
CREATE INDEX ON gemeente_stand (code) WHERE vervallen IS NOT NULL;

CREATE TABLE postcode (
    pc4    text   PRIMARY KEY CHECK (pc4 ~ '^[1-9][0-9]{3}$'),
    versie bigint NOT NULL DEFAULT 1
);
CREATE TABLE postcode_stand (
    pc4        text NOT NULL REFERENCES postcode,
    gemeente   text NOT NULL REFERENCES gemeente,
    swv_po     text REFERENCES samenwerkingsverband,
    swv_vo     text REFERENCES samenwerkingsverband,
    lat        double precision,
    lon        double precision,
    geldig_van date NOT NULL,
    geldig_tot date CHECK (geldig_van < geldig_tot),
    mutatie    uuid NOT NULL REFERENCES mutatie,
    vervallen  uuid REFERENCES mutatie,
    EXCLUDE USING gist (pc4 WITH =, daterange(geldig_van, geldig_tot) WITH &&) WHERE (vervallen IS NULL)
);
CREATE INDEX ON postcode_stand (pc4, geldig_van) WHERE vervallen IS NULL;
CREATE INDEX ON postcode_stand (pc4) WHERE vervallen IS NOT NULL;
CREATE INDEX ON postcode_stand (swv_po) WHERE vervallen IS NULL;
CREATE INDEX ON postcode_stand (swv_vo) WHERE vervallen IS NULL;
CREATE INDEX ON postcode_stand (gemeente) WHERE vervallen IS NULL;

CREATE TABLE bestuur_stand (
    nummer     text NOT NULL REFERENCES bestuur,
    naam       text,
    geldig_van date NOT NULL,
    geldig_tot date CHECK (geldig_van < geldig_tot),
    mutatie    uuid NOT NULL REFERENCES mutatie,
    vervallen  uuid REFERENCES mutatie,
    EXCLUDE USING gist (nummer WITH =, daterange(geldig_van, geldig_tot) WITH &&) WHERE (vervallen IS NULL)
);
CREATE INDEX ON bestuur_stand (nummer, geldig_van) WHERE vervallen IS NULL;
CREATE INDEX ON bestuur_stand (nummer) WHERE vervallen IS NOT NULL;

CREATE TABLE vestiging_stand (
    code              text    NOT NULL REFERENCES vestiging,
    naam              text    NOT NULL,
    bestuur           text    NOT NULL REFERENCES bestuur,
    soort             text    NOT NULL CHECK (soort IN ('BAO', 'SBO', 'SO', 'VSO', 'SOVSO', 'VO', 'INSTELLING')),
    schoolsoorten     text    NOT NULL,
    denominatie       text    NOT NULL,
    gemeente          text    NOT NULL REFERENCES gemeente,
    pc4               text    CHECK (pc4 ~ '^[1-9][0-9]{3}$'),
    lat               double precision,
    lon               double precision,
    landelijk         boolean NOT NULL,
    register_po       text    REFERENCES samenwerkingsverband,
    register_vo       text    REFERENCES samenwerkingsverband,
    begindatum_bekend boolean NOT NULL,
    geldig_van        date    NOT NULL,
    geldig_tot        date    CHECK (geldig_van < geldig_tot),
    mutatie           uuid    NOT NULL REFERENCES mutatie,
    vervallen         uuid    REFERENCES mutatie,
    EXCLUDE USING gist (code WITH =, daterange(geldig_van, geldig_tot) WITH &&) WHERE (vervallen IS NULL)
);
CREATE INDEX ON vestiging_stand (code, geldig_van) WHERE vervallen IS NULL;
CREATE INDEX ON vestiging_stand (code) WHERE vervallen IS NOT NULL;
CREATE INDEX ON vestiging_stand (soort, code) WHERE vervallen IS NULL;
CREATE INDEX ON vestiging_stand (gemeente, code) WHERE vervallen IS NULL;
CREATE INDEX ON vestiging_stand (bestuur, code) WHERE vervallen IS NULL;
CREATE INDEX ON vestiging_stand (pc4) WHERE vervallen IS NULL;
COMMENT ON COLUMN vestiging_stand.landelijk IS 'Joined by its richting to the national samenwerkingsverband (REG-06).';
COMMENT ON COLUMN vestiging_stand.register_po IS 'What the source itself says, for want of a usable PC4.';

CREATE TABLE lidmaatschap_stand (
    vestiging text NOT NULL REFERENCES vestiging,
    sector    text NOT NULL CHECK (sector IN ('PO', 'VO')),
    van       date NOT NULL,
    tot       date CHECK (van < tot),
    swv       text NOT NULL REFERENCES samenwerkingsverband,
    bron      text NOT NULL CHECK (bron IN ('POSTCODE', 'RICHTING', 'REGISTER')),
    mutatie   uuid NOT NULL REFERENCES mutatie,
    vervallen uuid REFERENCES mutatie,
    CHECK (left(swv, 2) = sector),
    EXCLUDE USING gist (vestiging WITH =, sector WITH =, daterange(van, tot) WITH &&) WHERE (vervallen IS NULL)
);
CREATE INDEX ON lidmaatschap_stand (vestiging, sector, van) WHERE vervallen IS NULL;
CREATE INDEX ON lidmaatschap_stand (vestiging) WHERE vervallen IS NOT NULL;
CREATE INDEX ON lidmaatschap_stand (swv, vestiging) WHERE vervallen IS NULL;

INSERT INTO samenwerkingsverband_stand
SELECT code, sector, regio_label, landelijk, geldig_van, geldig_tot, '00000000-0000-7000-8000-000000000001'
FROM samenwerkingsverband;
INSERT INTO gemeente_stand
SELECT code, naam, provincie, lat, lon, geldig_van, geldig_tot, '00000000-0000-7000-8000-000000000001' FROM gemeente;
INSERT INTO postcode SELECT pc4, max(versie) FROM postcodegebied GROUP BY pc4;
INSERT INTO postcode_stand
SELECT pc4, gemeente, swv_po, swv_vo, lat, lon, geldig_van, geldig_tot, '00000000-0000-7000-8000-000000000001'
FROM postcodegebied;
INSERT INTO bestuur_stand
SELECT nummer, naam, geldig_van, geldig_tot, '00000000-0000-7000-8000-000000000001' FROM bestuur;
INSERT INTO vestiging_stand
SELECT v.code, naam, bestuur, soort, schoolsoorten, denominatie, gemeente, pc4, lat, lon,
    EXISTS (SELECT 1 FROM lidmaatschap l WHERE l.vestiging = v.code AND l.bron = 'RICHTING'),
    (SELECT swv FROM lidmaatschap l WHERE l.vestiging = v.code AND l.sector = 'PO' AND l.bron = 'REGISTER' LIMIT 1),
    (SELECT swv FROM lidmaatschap l WHERE l.vestiging = v.code AND l.sector = 'VO' AND l.bron = 'REGISTER' LIMIT 1),
    begindatum_bekend, geldig_van, geldig_tot, '00000000-0000-7000-8000-000000000001'
FROM vestiging v;
INSERT INTO lidmaatschap_stand
SELECT vestiging, sector, van, tot, swv, bron, '00000000-0000-7000-8000-000000000001' FROM lidmaatschap;

DROP TABLE lidmaatschap;
DROP TABLE postcodegebied;
ALTER TABLE samenwerkingsverband
    DROP COLUMN sector, DROP COLUMN regio_label, DROP COLUMN landelijk, DROP COLUMN geldig_van, DROP COLUMN geldig_tot,
    DROP COLUMN regio_kenmerk;
ALTER TABLE gemeente
    DROP COLUMN naam, DROP COLUMN provincie, DROP COLUMN lat, DROP COLUMN lon, DROP COLUMN geldig_van,
    DROP COLUMN geldig_tot;
ALTER TABLE bestuur DROP COLUMN naam, DROP COLUMN geldig_van, DROP COLUMN geldig_tot;
ALTER TABLE vestiging
    DROP COLUMN naam, DROP COLUMN bestuur, DROP COLUMN soort, DROP COLUMN schoolsoorten, DROP COLUMN denominatie,
    DROP COLUMN gemeente, DROP COLUMN pc4, DROP COLUMN lat, DROP COLUMN lon, DROP COLUMN geldig_van,
    DROP COLUMN begindatum_bekend, DROP COLUMN geldig_tot;

-- What holds by our present knowledge; every reader goes through these.
CREATE VIEW samenwerkingsverband_geldend AS
SELECT code, sector, regio_label, landelijk, geldig_van, geldig_tot FROM samenwerkingsverband_stand
WHERE vervallen IS NULL;
CREATE VIEW gemeente_geldend AS
SELECT code, naam, provincie, lat, lon, geldig_van, geldig_tot FROM gemeente_stand WHERE vervallen IS NULL;
CREATE VIEW postcode_geldend AS
SELECT pc4, gemeente, swv_po, swv_vo, lat, lon, geldig_van, geldig_tot FROM postcode_stand WHERE vervallen IS NULL;
CREATE VIEW bestuur_geldend AS
SELECT nummer, naam, geldig_van, geldig_tot FROM bestuur_stand WHERE vervallen IS NULL;
CREATE VIEW vestiging_geldend AS
SELECT code, naam, bestuur, soort, schoolsoorten, denominatie, gemeente, pc4, lat, lon, landelijk, register_po,
    register_vo, begindatum_bekend, geldig_van, geldig_tot
FROM vestiging_stand WHERE vervallen IS NULL;
CREATE VIEW lidmaatschap_geldend AS
SELECT vestiging, sector, swv, van, tot, bron FROM lidmaatschap_stand WHERE vervallen IS NULL;

-- Which region was told for which time, to tell only what differs.
CREATE TABLE regio_verteld (
    swv        text NOT NULL REFERENCES samenwerkingsverband,
    geldig_van date NOT NULL,
    geldig_tot date,
    kenmerk    text NOT NULL,
    PRIMARY KEY (swv, geldig_van)
);
COMMENT ON COLUMN regio_verteld.kenmerk IS 'Hash of what was told.';
