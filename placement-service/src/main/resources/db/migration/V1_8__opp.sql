-- The ontwikkelingsperspectief of a pupil at a school; what is done with it is in gebeurtenis.
CREATE TABLE opp (
    id                  uuid    PRIMARY KEY,
    leerling            uuid    NOT NULL REFERENCES leerling,
    bestuur             text    NOT NULL,
    swv                 text,
    vestiging           text    NOT NULL,
    soort_onderwijs     text    NOT NULL CHECK (soort_onderwijs IN ('BAO', 'SBO', 'SO', 'VSO', 'VO', 'PRO')),
    inschrijving        uuid,
    inschrijfdatum      date    NOT NULL,
    plaatsingsdatum     date    CHECK (plaatsingsdatum >= inschrijfdatum),
    extra_ondersteuning boolean NOT NULL,
    alleen_lwoo         boolean NOT NULL,
    status              text    NOT NULL CHECK (status IN ('IN_VOORBEREIDING', 'VASTGESTELD', 'BEEINDIGD')),
    einddatum           date    CHECK ((status = 'BEEINDIGD') = (einddatum IS NOT NULL)),
    versie              bigint  NOT NULL
);
CREATE INDEX opp_leerling ON opp (leerling);
-- One that runs per pupil and bestuur, also when two begin at once.
CREATE UNIQUE INDEX opp_lopend ON opp (leerling, bestuur) WHERE status <> 'BEEINDIGD';

-- What was written, per version and part, as the id of an encrypted text; an unchanged part keeps its text.
CREATE TABLE opp_deel (
    opp    uuid NOT NULL REFERENCES opp,
    nummer int  NOT NULL CHECK (nummer >= 1),
    deel   text NOT NULL CHECK (deel IN
        ('UITSTROOMBESTEMMING', 'BELEMMERENDE_FACTOREN', 'BEVORDERENDE_FACTOREN', 'BEGELEIDING', 'AFWIJKINGEN')),
    tekst  uuid NOT NULL,
    PRIMARY KEY (opp, nummer, deel)
);
