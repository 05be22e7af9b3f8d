-- The register. Every thing has its validity: geldig_van up to, not including, geldig_tot.

CREATE TABLE samenwerkingsverband (
    code          text    PRIMARY KEY CHECK (code ~ '^(PO|VO)(00|2[0-9]|3[01])[0-9]{2}$'),
    sector        text    NOT NULL CHECK (sector IN ('PO', 'VO')),
    regio_label   text    NOT NULL,
    landelijk     boolean NOT NULL,
    geldig_van    date    NOT NULL,
    geldig_tot    date    CHECK (geldig_van < geldig_tot),
    regio_kenmerk text,
    versie        bigint  NOT NULL DEFAULT 1
);
COMMENT ON COLUMN samenwerkingsverband.regio_kenmerk IS 'Hash of the region last published, to tell whether it changed.';

CREATE TABLE gemeente (
    code       text   PRIMARY KEY CHECK (code ~ '^[0-9]{4}$'),
    naam       text   NOT NULL,
    provincie  text   NOT NULL,
    lat        double precision,
    lon        double precision,
    geldig_van date   NOT NULL,
    geldig_tot date   CHECK (geldig_van < geldig_tot),
    versie     bigint NOT NULL DEFAULT 1
);

CREATE TABLE postcodegebied (
    pc4        text   NOT NULL CHECK (pc4 ~ '^[1-9][0-9]{3}$'),
    gemeente   text   NOT NULL REFERENCES gemeente,
    swv_po     text   REFERENCES samenwerkingsverband,
    swv_vo     text   REFERENCES samenwerkingsverband,
    lat        double precision,
    lon        double precision,
    geldig_van date   NOT NULL,
    geldig_tot date   CHECK (geldig_van < geldig_tot),
    versie     bigint NOT NULL DEFAULT 1,
    PRIMARY KEY (pc4, geldig_van)
);
CREATE UNIQUE INDEX postcodegebied_een_open ON postcodegebied (pc4) WHERE geldig_tot IS NULL;

CREATE TABLE bestuur (
    nummer     text   PRIMARY KEY CHECK (nummer ~ '^[0-9]{5}$'),
    naam       text,
    geldig_van date   NOT NULL,
    geldig_tot date   CHECK (geldig_van < geldig_tot),
    versie     bigint NOT NULL DEFAULT 1
);

CREATE TABLE vestiging (
    code               text    PRIMARY KEY CHECK (code ~ '^[0-9]{2}[A-Z]{2}[0-9]{2}$'),
    naam               text    NOT NULL,
    bestuur            text    NOT NULL REFERENCES bestuur,
    soort              text    NOT NULL CHECK (soort IN ('BAO', 'SBO', 'SO', 'VSO', 'SOVSO', 'VO', 'INSTELLING')),
    schoolsoorten      text    NOT NULL,
    denominatie        text    NOT NULL,
    gemeente           text    NOT NULL REFERENCES gemeente,
    pc4                text    CHECK (pc4 ~ '^[1-9][0-9]{3}$'),
    lat                double precision,
    lon                double precision,
    geldig_van         date    NOT NULL,
    begindatum_bekend  boolean NOT NULL,
    geldig_tot         date    CHECK (geldig_van < geldig_tot),
    versie             bigint  NOT NULL DEFAULT 1
);
CREATE INDEX vestiging_soort ON vestiging (soort, code);
CREATE INDEX vestiging_gemeente ON vestiging (gemeente, code);
CREATE INDEX vestiging_bestuur ON vestiging (bestuur, code);

CREATE TABLE lidmaatschap (
    vestiging text NOT NULL REFERENCES vestiging,
    sector    text NOT NULL CHECK (sector IN ('PO', 'VO')),
    van       date NOT NULL,
    tot       date CHECK (van < tot),
    swv       text NOT NULL REFERENCES samenwerkingsverband,
    bron      text NOT NULL CHECK (bron IN ('POSTCODE', 'RICHTING', 'REGISTER')),
    PRIMARY KEY (vestiging, sector, van)
);
CREATE UNIQUE INDEX lidmaatschap_een_open ON lidmaatschap (vestiging, sector) WHERE tot IS NULL;
CREATE INDEX lidmaatschap_swv ON lidmaatschap (swv, vestiging);

-- What was counted where, as the source gives it: a SOVSO count is not divided here, a masked one has no number.
CREATE TABLE leerlingaantal (
    vestiging   text    NOT NULL REFERENCES vestiging,
    peildatum   date    NOT NULL,
    soort       text    NOT NULL CHECK (soort IN ('BAO', 'SBO', 'SO', 'VSO', 'SOVSO', 'VO')),
    aantal      integer NOT NULL CHECK (aantal >= 0),
    gemaskeerd  boolean NOT NULL CHECK (NOT gemaskeerd OR aantal = 0),
    versie      bigint  NOT NULL DEFAULT 1,
    PRIMARY KEY (peildatum, vestiging, soort)
);

CREATE TABLE teldatum (
    id            uuid        PRIMARY KEY,
    sector        text        NOT NULL CHECK (sector IN ('PO', 'VO')),
    teldatum      date        NOT NULL,
    status        text        NOT NULL CHECK (status IN ('GEPLAND', 'BEREIKT')),
    aangemaakt_op timestamptz NOT NULL,
    bereikt_op    timestamptz,
    versie        bigint      NOT NULL DEFAULT 1,
    UNIQUE (sector, teldatum),
    CHECK ((status = 'BEREIKT') = (bereikt_op IS NOT NULL))
);
CREATE INDEX teldatum_gepland ON teldatum (teldatum) WHERE status = 'GEPLAND';

-- Frozen: rows are added, never changed.
CREATE TABLE telling (
    swv            text        NOT NULL REFERENCES samenwerkingsverband,
    teldatum       date        NOT NULL,
    versie         integer     NOT NULL,
    sector         text        NOT NULL,
    status         text        NOT NULL CHECK (status IN ('VOORLOPIG', 'DEFINITIEF')),
    vastgesteld_op timestamptz NOT NULL,
    PRIMARY KEY (swv, teldatum, versie)
);
CREATE TABLE tellingrij (
    swv        text    NOT NULL,
    teldatum   date    NOT NULL,
    versie     integer NOT NULL,
    vestiging  text    NOT NULL,
    bestuur    text    NOT NULL,
    soort      text    NOT NULL CHECK (soort IN ('BAO', 'SBO', 'SO', 'VSO', 'VO')),
    aantal     integer NOT NULL CHECK (aantal >= 0),
    gemaskeerd boolean NOT NULL,
    geschat    boolean NOT NULL,
    PRIMARY KEY (swv, teldatum, versie, vestiging, soort),
    FOREIGN KEY (swv, teldatum, versie) REFERENCES telling
);

CREATE TABLE import (
    id            uuid        PRIMARY KEY,
    soort         text        NOT NULL,
    proef         boolean     NOT NULL,
    peildatum     date,
    status        text        NOT NULL CHECK (status IN ('WACHT', 'BEZIG', 'KLAAR', 'MISLUKT')),
    gelezen       bigint      NOT NULL DEFAULT 0,
    nieuw         bigint      NOT NULL DEFAULT 0,
    gewijzigd     bigint      NOT NULL DEFAULT 0,
    ongewijzigd   bigint      NOT NULL DEFAULT 0,
    afgewezen     bigint      NOT NULL DEFAULT 0,
    gesloten      bigint      NOT NULL DEFAULT 0,
    melding       text,
    instantie     integer     NOT NULL,
    aangemaakt_op timestamptz NOT NULL,
    gestart_op    timestamptz,
    gereed_op     timestamptz,
    versie        bigint      NOT NULL DEFAULT 1
);
CREATE INDEX import_open ON import (status) WHERE status IN ('WACHT', 'BEZIG');
COMMENT ON COLUMN import.instantie IS 'The process that holds the file; while it lives it holds an advisory lock of this number.';

CREATE TABLE import_afwijzing (
    import uuid    NOT NULL REFERENCES import,
    nr     integer NOT NULL,
    regel  bigint  NOT NULL,
    reden  text    NOT NULL,
    PRIMARY KEY (import, nr)
);
