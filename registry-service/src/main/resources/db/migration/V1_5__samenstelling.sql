-- Besturen from outside that take part in a samenwerkingsverband; no vestiging moves by it.
CREATE TABLE deelname (
    id              uuid        PRIMARY KEY,
    swv             text        NOT NULL REFERENCES samenwerkingsverband,
    bestuur         text        NOT NULL REFERENCES bestuur,
    ingangsdatum    date        NOT NULL,
    einddatum       date        CHECK (ingangsdatum < einddatum),
    reden           text,
    vastgelegd_door text        NOT NULL,
    vastgelegd_op   timestamptz NOT NULL,
    versie          bigint      NOT NULL DEFAULT 1,
    EXCLUDE USING gist (swv WITH =, bestuur WITH =, daterange(ingangsdatum, einddatum) WITH &&)
);
CREATE INDEX deelname_swv ON deelname (swv, id);

-- Each end that was set, so that an earlier one stays known.
CREATE TABLE deelname_beeindiging (
    id              uuid        PRIMARY KEY,
    deelname        uuid        NOT NULL REFERENCES deelname,
    einddatum       date        NOT NULL,
    reden           text,
    vastgelegd_door text        NOT NULL,
    vastgelegd_op   timestamptz NOT NULL
);
CREATE INDEX deelname_beeindiging_deelname ON deelname_beeindiging (deelname, id);

-- How a samenwerkingsverband is governed, as it files it: rows are added, never changed. A later row holds from its
-- own geldig_van on, whatever was filed before.
CREATE TABLE inrichting (
    id              uuid        PRIMARY KEY,
    swv             text        NOT NULL REFERENCES samenwerkingsverband,
    nr              integer     NOT NULL,
    geldig_van      date        NOT NULL,
    rechtsvorm      text        NOT NULL CHECK (rechtsvorm IN ('VERENIGING', 'STICHTING')),
    scheiding       text        NOT NULL CHECK (scheiding IN ('ORGANIEK', 'FUNCTIONEEL', 'GEEN')),
    reden           text,
    vastgelegd_door text        NOT NULL,
    vastgelegd_op   timestamptz NOT NULL,
    UNIQUE (swv, nr)
);

-- A seat, not who sits there: nothing here has room for a name.
CREATE TABLE zetel (
    inrichting     uuid    NOT NULL REFERENCES inrichting,
    orgaan         text    NOT NULL
        CHECK (orgaan IN ('BESTUUR', 'TOEZICHT', 'OPR', 'DESKUNDIGEN', 'BEZWAARADVIESCOMMISSIE')),
    nr             integer NOT NULL,
    rol            text    NOT NULL CHECK (rol IN ('VOORZITTER', 'SECRETARIS', 'PENNINGMEESTER', 'BESTUURDER', 'LID')),
    geleding       text    CHECK (geleding IN ('PERSONEEL', 'OUDERS', 'LEERLINGEN')),
    discipline     text    CHECK (discipline IN ('ORTHOPEDAGOOG', 'PSYCHOLOOG', 'KINDER_OF_JEUGDPSYCHOLOOG', 'PEDAGOOG',
        'KINDERPSYCHIATER', 'MAATSCHAPPELIJK_WERKER', 'ARTS')),
    onafhankelijk  boolean NOT NULL,
    voordracht_opr boolean NOT NULL,
    bezet          boolean NOT NULL,
    PRIMARY KEY (inrichting, orgaan, nr),
    CHECK ((orgaan = 'OPR') = (geleding IS NOT NULL)),
    CHECK ((orgaan = 'DESKUNDIGEN') = (discipline IS NOT NULL))
);
