-- The managed list of ondersteuningsbehoeften. A stand is never changed: the one with the versie of its code holds.

CREATE TABLE ondersteuningsbehoefte (
    code   text   PRIMARY KEY CHECK (code ~ '^[A-Z][A-Z0-9_]{1,39}$'),
    versie bigint NOT NULL
);
CREATE TABLE ondersteuningsbehoefte_stand (
    code            text        NOT NULL REFERENCES ondersteuningsbehoefte,
    versie          bigint      NOT NULL,
    naam            text        NOT NULL,
    omschrijving    text        NOT NULL,
    geldig_van      date        NOT NULL,
    geldig_tot      date        CHECK (geldig_van < geldig_tot),
    vastgelegd_door text        NOT NULL,
    vastgelegd_op   timestamptz NOT NULL,
    reden           text,
    PRIMARY KEY (code, versie)
);
CREATE VIEW ondersteuningsbehoefte_geldend AS
    SELECT s.code, s.naam, s.omschrijving, s.geldig_van, s.geldig_tot, s.versie
    FROM ondersteuningsbehoefte b JOIN ondersteuningsbehoefte_stand s ON s.code = b.code AND s.versie = b.versie;

WITH lijst (code, naam, omschrijving) AS (VALUES
    ('AUTISME', 'Autisme', 'Voorspelbaarheid, structuur en rust voor leerlingen met autisme.'),
    ('DYSCALCULIE', 'Dyscalculie', 'Begeleiding bij ernstige en hardnekkige rekenproblemen.'),
    ('DYSLEXIE', 'Dyslexie', 'Begeleiding en hulpmiddelen bij hardnekkige lees- en spellingproblemen.'),
    ('GEDRAG_ADHD', 'Gedrag en ADHD', 'Hulp bij druk, impulsief of opstandig gedrag en bij concentreren.'),
    ('HOOGBEGAAFDHEID', 'Hoogbegaafdheid', 'Verdiepend onderwijs voor leerlingen die veel meer aankunnen dan leeftijdgenoten.'),
    ('LANGDURIG_ZIEK', 'Langdurig ziek', 'Onderwijs dat doorgaat bij een chronische of langdurige ziekte.'),
    ('LEERACHTERSTAND', 'Leerachterstand', 'Extra instructie voor leerlingen die op meer vakken achterlopen.'),
    ('LICHAMELIJK', 'Lichamelijke beperking', 'Een toegankelijk gebouw, aanpassingen en verzorging.'),
    ('NIEUWKOMER_TAAL', 'Nieuwkomers', 'Nederlands leren voor leerlingen die kort in Nederland zijn.'),
    ('SLECHTHOREND', 'Slechthorend of doof', 'Aanpassingen voor leerlingen die minder of niet horen.'),
    ('SLECHTZIEND', 'Slechtziend of blind', 'Aanpassingen voor leerlingen die minder of niet zien.'),
    ('SOCIAAL_EMOTIONEEL', 'Sociaal-emotionele ontwikkeling', 'Hulp bij angst, somberheid, faalangst of omgaan met anderen.'),
    ('TAAL_SPRAAK', 'Taal en spraak', 'Begeleiding bij een taalontwikkelingsstoornis of spraakproblemen.'),
    ('VERSTANDELIJK', 'Verstandelijke beperking', 'Onderwijs op maat voor leerlingen die veel moeilijker leren.')
), code AS (
    INSERT INTO ondersteuningsbehoefte (code, versie) SELECT code, 1 FROM lijst
)
INSERT INTO ondersteuningsbehoefte_stand (code, versie, naam, omschrijving, geldig_van, vastgelegd_door, vastgelegd_op)
SELECT code, 1, naam, omschrijving, DATE '2014-08-01', 'beheer', now() FROM lijst;

-- What vestigingen publish. A publication is never changed; a stand says when it holds, and since when we no longer
-- believe so.
CREATE TABLE ondersteuningsaanbod (
    vestiging text   PRIMARY KEY REFERENCES vestiging,
    versie    bigint NOT NULL
);
CREATE TABLE aanbodpublicatie (
    id                    uuid    PRIMARY KEY,
    vestiging             text    NOT NULL REFERENCES ondersteuningsaanbod,
    vorm                  text    NOT NULL CHECK (vorm IN ('SOP', 'SCHOOLGIDS')),
    herkomst              text    NOT NULL CHECK (herkomst IN ('SCHOOL', 'VOORBEELD')),
    vaststellingsdatum    date    NOT NULL,
    geldig_van            date    NOT NULL,
    geldig_tot            date    CHECK (geldig_van < geldig_tot),
    bronadres             text,
    expertisecentrum      boolean NOT NULL,
    ambulante_begeleiding boolean NOT NULL
);
CREATE TABLE voorziening (
    publicatie   uuid    NOT NULL REFERENCES aanbodpublicatie,
    behoefte     text    NOT NULL REFERENCES ondersteuningsbehoefte,
    niveau       text    NOT NULL CHECK (niveau IN ('BASIS', 'EXTRA')),
    plaatsen     integer CHECK (plaatsen >= 0),
    bezet        integer CHECK (bezet IS NULL OR (plaatsen IS NOT NULL AND bezet BETWEEN 0 AND plaatsen)),
    omschrijving text,
    PRIMARY KEY (publicatie, behoefte, niveau)
);
CREATE TABLE initiatief (
    publicatie uuid    NOT NULL REFERENCES aanbodpublicatie,
    nr         integer NOT NULL,
    naam       text    NOT NULL,
    vorm       text    NOT NULL CHECK (vorm IN ('GEDEELD_GEBOUW', 'GEDEELDE_GROEP', 'GEINTEGREERD')),
    partners   text    NOT NULL,
    behoeften  text    NOT NULL,
    plaatsen   integer CHECK (plaatsen >= 0),
    PRIMARY KEY (publicatie, nr)
);
CREATE TABLE aanbodstand (
    vestiging       text        NOT NULL REFERENCES ondersteuningsaanbod,
    versie          bigint      NOT NULL,
    publicatie      uuid        NOT NULL REFERENCES aanbodpublicatie,
    geldig_van      date        NOT NULL,
    geldig_tot      date        CHECK (geldig_van < geldig_tot),
    vastgelegd_door text        NOT NULL,
    vastgelegd_op   timestamptz NOT NULL,
    reden           text,
    vervallen_op    timestamptz,
    PRIMARY KEY (vestiging, versie, geldig_van)
);
CREATE UNIQUE INDEX aanbodstand_geldend ON aanbodstand (vestiging, geldig_van) WHERE vervallen_op IS NULL;
