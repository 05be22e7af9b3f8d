-- What a school was at which time; what is known already holds for all the time it stands.
CREATE TABLE vestiging_stand (
    vestiging     text             NOT NULL REFERENCES vestiging ON DELETE CASCADE,
    van           date             NOT NULL,
    tot           date,
    naam          text,
    bestuur       text             NOT NULL,
    soort         text             NOT NULL
        CHECK (soort IN ('BAO', 'SBO', 'SO', 'VSO', 'SOVSO', 'VO', 'INSTELLING')),
    schoolsoorten text[]           NOT NULL,
    denominatie   text             NOT NULL,
    openbaar      boolean          NOT NULL,
    pc4           text,
    lat           double precision,
    lon           double precision,
    PRIMARY KEY (vestiging, van)
);
CREATE INDEX vestiging_stand_punt ON vestiging_stand (lat, lon);
CREATE INDEX vestiging_stand_denominatie ON vestiging_stand (lower(denominatie));
CREATE INDEX vestiging_lidmaatschap_swv ON vestiging_lidmaatschap (swv);

INSERT INTO vestiging_stand (vestiging, van, tot, bestuur, soort, schoolsoorten, denominatie, openbaar, pc4, lat, lon)
SELECT code, geldig_van, geldig_tot, bestuur, soort, schoolsoorten, denominatie, openbaar, pc4, lat, lon FROM vestiging;

-- The own copy of the support that schools offer, one row per day on which a publication begins. What began last
-- holds; it needs no reference to the school, of which this service may hear later.
CREATE TABLE aanbod (
    vestiging     text             NOT NULL,
    geldig_van    date             NOT NULL,
    geldig_tot    date,
    voorzieningen jsonb            NOT NULL,
    volgorde      text             COLLATE "C" NOT NULL,
    PRIMARY KEY (vestiging, geldig_van)
);

-- The own copy of the national list of behoeften, to know a code when it is asked for.
CREATE TABLE ondersteuningsbehoefte (
    code          text             PRIMARY KEY,
    geldig_van    date             NOT NULL,
    geldig_tot    date,
    volgorde      text             COLLATE "C" NOT NULL
);

-- Where a PC4 lies, to measure from; regions come later, points do not move with them.
CREATE TABLE postcode_punt (
    pc4           text             PRIMARY KEY,
    lat           double precision NOT NULL,
    lon           double precision NOT NULL,
    volgorde      text             COLLATE "C" NOT NULL
);
