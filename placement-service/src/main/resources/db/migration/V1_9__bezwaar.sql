-- What parents object to. What it is about is told as it was then; what was written lies encrypted in vrije_tekst.
CREATE TABLE bezwaar (
    id              uuid    PRIMARY KEY,
    onderwerp       uuid    NOT NULL,
    onderwerpsoort  text    NOT NULL CHECK (onderwerpsoort IN ('BESLUIT', 'VERWIJDERING')),
    leerling        uuid    NOT NULL REFERENCES leerling,
    bestuur         text    NOT NULL,
    vestiging       text    NOT NULL,
    swv             text,
    besluitdatum    date    NOT NULL,
    openbaar        boolean NOT NULL,
    soort_onderwijs text    NOT NULL,
    ontvangstdatum  date    NOT NULL,
    toegang_ontzegd boolean NOT NULL,
    gronden         uuid    NOT NULL,
    status          text    NOT NULL
        CHECK (status IN ('BEZWAAR', 'BEZWAAR_GEGROND', 'BEZWAAR_ONGEGROND', 'INGETROKKEN')),
    gehoord_op      date,
    -- the day it was decided or withdrawn
    afgerond_op     date,
    startdatum      date,
    niet_gehoord    text    CHECK (niet_gehoord IN
        ('KENNELIJK_NIET_ONTVANKELIJK', 'KENNELIJK_ONGEGROND', 'OUDERS_ZIEN_ERVAN_AF', 'VOLLEDIG_TEGEMOETGEKOMEN')),
    motivering      uuid,
    bevindingen     jsonb   NOT NULL,
    versie          bigint  NOT NULL,
    CHECK ((status = 'BEZWAAR') = (afgerond_op IS NULL)),
    CHECK ((status IN ('BEZWAAR_GEGROND', 'BEZWAAR_ONGEGROND')) = (motivering IS NOT NULL)),
    CHECK (startdatum IS NULL OR status = 'BEZWAAR_GEGROND')
);
CREATE INDEX bezwaar_bestuur ON bezwaar (bestuur, id);
CREATE INDEX bezwaar_leerling ON bezwaar (leerling);
-- One objection to one decision, unless it was withdrawn.
CREATE UNIQUE INDEX bezwaar_onderwerp ON bezwaar (onderwerp) WHERE status <> 'INGETROKKEN';

-- A dispute at the geschillencommissie passend onderwijs, as the school follows it.
CREATE TABLE gpo_zaak (
    id              uuid    PRIMARY KEY,
    onderwerp       uuid    NOT NULL,
    onderwerpsoort  text    NOT NULL CHECK (onderwerpsoort IN ('BESLUIT', 'VERWIJDERING', 'OPP')),
    leerling        uuid    NOT NULL REFERENCES leerling,
    bestuur         text    NOT NULL,
    vestiging       text    NOT NULL,
    swv             text,
    besluitdatum    date    NOT NULL,
    openbaar        boolean NOT NULL,
    soort_onderwijs text    NOT NULL,
    ontvangstdatum  date    NOT NULL,
    zaaknummer      text,
    status          text    NOT NULL
        CHECK (status IN ('GPO_AANHANGIG', 'GPO_OORDEEL', 'GPO_REACTIE', 'INGETROKKEN')),
    verweer_op      date,
    oordeel_op      date,
    uitkomst        text    CHECK (uitkomst IN ('GEGROND', 'ONGEGROND', 'DEELS', 'NIET_ONTVANKELIJK')),
    samenvatting    uuid,
    reactie_op      date,
    volgt_oordeel   boolean,
    motivering      uuid,
    ingetrokken_op  date,
    bevindingen     jsonb   NOT NULL,
    versie          bigint  NOT NULL,
    CHECK (num_nonnulls(oordeel_op, uitkomst, samenvatting) IN (0, 3)),
    CHECK ((status IN ('GPO_OORDEEL', 'GPO_REACTIE')) = (oordeel_op IS NOT NULL)),
    CHECK ((status = 'GPO_REACTIE') = (reactie_op IS NOT NULL)),
    CHECK ((reactie_op IS NULL) = (volgt_oordeel IS NULL)),
    CHECK (volgt_oordeel IS NOT FALSE OR motivering IS NOT NULL),
    CHECK ((status = 'INGETROKKEN') = (ingetrokken_op IS NOT NULL))
);
CREATE INDEX gpo_zaak_bestuur ON gpo_zaak (bestuur, id);
CREATE INDEX gpo_zaak_leerling ON gpo_zaak (leerling);
CREATE INDEX gpo_zaak_over ON gpo_zaak (onderwerp);
-- An ontwikkelingsperspectief can be disputed again after it was adjusted.
CREATE UNIQUE INDEX gpo_zaak_onderwerp ON gpo_zaak (onderwerp, besluitdatum) WHERE status <> 'INGETROKKEN';
