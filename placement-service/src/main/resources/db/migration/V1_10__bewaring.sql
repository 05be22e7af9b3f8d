-- How long what is kept, and from when; a setting may say otherwise (swv.bewaartermijn.<soort>).
CREATE TABLE bewaartermijn (
    soort text PRIMARY KEY,
    -- null where no rule was found and the platform chose
    regel text,
    begin text NOT NULL,
    duur  text NOT NULL CHECK (duur ~ '^P[1-9][0-9]{0,3}[DWMY]$')
);
INSERT INTO bewaartermijn (soort, regel, begin, duur) VALUES
    ('GPO_ZAAK', 'PRIV-10', 'Reactie op het oordeel, of intrekking.', 'P2Y'),
    ('BEZWAAR', 'PRIV-10', 'Besluit op bezwaar, of intrekking.', 'P2Y'),
    ('OPP', 'PRIV-10', 'Einde van het ontwikkelingsperspectief (leerlingdossier).', 'P2Y'),
    ('VERZUIM', 'PRIV-10', 'Einde van het verzuim.', 'P5Y'),
    ('INSCHRIJVING', 'PRIV-10', 'Uitschrijving.', 'P5Y'),
    ('AANMELDING', 'PRIV-10', 'Besluit of intrekking; van wie is ingeschreven de uitschrijving (leerlingdossier).', 'P2Y'),
    ('KOPPELCODE', NULL, 'Laatste dag waarop de code gebruikt kon worden.', 'P1M'),
    ('LEERLING', 'PRIV-10', 'Opname, als er niets meer over de leerling wordt bewaard.', 'P2Y'),
    ('VERWERKINGSLOG', NULL, 'De inzage.', 'P5Y');

-- What each run removed of each kind; nothing that points at anybody.
CREATE TABLE bewaarverslag (
    id           uuid        PRIMARY KEY,
    ronde        uuid        NOT NULL,
    soort        text        NOT NULL,
    aantal       bigint      NOT NULL CHECK (aantal >= 0),
    grens        date        NOT NULL,
    begonnen_op  timestamptz NOT NULL,
    geeindigd_op timestamptz NOT NULL CHECK (geeindigd_op >= begonnen_op)
);
