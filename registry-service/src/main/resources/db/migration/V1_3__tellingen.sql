-- Tellingen that change until their definitief date, and what schools deliver for them.

ALTER TABLE teldatum ADD COLUMN soorten text;
UPDATE teldatum SET soorten = CASE sector WHEN 'PO' THEN 'BAO,SBO,SO' ELSE 'VSO,VO' END;
ALTER TABLE teldatum ALTER COLUMN soorten SET NOT NULL;
COMMENT ON COLUMN teldatum.soorten IS 'What counts on this day: by the calendar, or all of the sector when a person asked for it.';

ALTER TABLE telling ADD COLUMN aanleiding text NOT NULL DEFAULT 'TELDATUM_BEREIKT'
    CHECK (aanleiding IN ('TELDATUM_BEREIKT', 'NIEUWE_AANTALLEN', 'DEFINITIEF_GEWORDEN'));
ALTER TABLE telling ALTER COLUMN aanleiding DROP DEFAULT;
ALTER TABLE tellingrij ADD COLUMN herkomst text NOT NULL DEFAULT 'REGISTER' CHECK (herkomst IN ('REGISTER', 'SIS'));
ALTER TABLE tellingrij ALTER COLUMN herkomst DROP DEFAULT;
CREATE INDEX tellingrij_vestiging ON tellingrij (vestiging, teldatum);

-- The latest version of each telling; its row is the lock between a delivery and the job that counts again.
CREATE TABLE telling_hoofd (
    swv       text    NOT NULL REFERENCES samenwerkingsverband,
    sector    text    NOT NULL,
    teldatum  date    NOT NULL,
    versie    integer NOT NULL,
    status    text    NOT NULL CHECK (status IN ('VOORLOPIG', 'DEFINITIEF')),
    gewijzigd boolean NOT NULL DEFAULT false,
    PRIMARY KEY (swv, teldatum),
    FOREIGN KEY (sector, teldatum) REFERENCES teldatum (sector, teldatum)
);
COMMENT ON COLUMN telling_hoofd.gewijzigd IS 'True when a delivery came in that this version does not know.';
CREATE INDEX telling_hoofd_voorlopig ON telling_hoofd (teldatum, swv) WHERE status = 'VOORLOPIG';
INSERT INTO telling_hoofd (swv, sector, teldatum, versie, status)
SELECT DISTINCT ON (swv, teldatum) swv, sector, teldatum, versie, status FROM telling
 ORDER BY swv, teldatum, versie DESC;

-- What a school itself counted. Rows are added, never changed; the latest that counts is the one that holds.
CREATE TABLE tellevering (
    id          uuid        PRIMARY KEY,
    vestiging   text        NOT NULL REFERENCES vestiging,
    teldatum    date        NOT NULL,
    volgnummer  integer     NOT NULL,
    organisatie text        NOT NULL,
    geleverd_op timestamptz NOT NULL,
    telt        boolean     NOT NULL,
    reden       text,
    UNIQUE (vestiging, teldatum, volgnummer)
);
CREATE INDEX tellevering_dag ON tellevering (teldatum, vestiging, volgnummer DESC);
COMMENT ON COLUMN tellevering.telt IS 'False when it came on or after the definitief date: kept, without effect.';
CREATE TABLE tellevering_rij (
    levering uuid    NOT NULL REFERENCES tellevering,
    soort    text    NOT NULL CHECK (soort IN ('BAO', 'SBO', 'SO', 'VSO', 'VO')),
    aantal   integer NOT NULL CHECK (aantal >= 0),
    PRIMARY KEY (levering, soort)
);
