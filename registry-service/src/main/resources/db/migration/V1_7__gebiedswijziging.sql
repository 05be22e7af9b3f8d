-- Mergers, herindelingen and moved postcodes, with what each brought about at the time.
CREATE TABLE gebiedswijziging (
    mutatie      uuid   PRIMARY KEY REFERENCES mutatie,
    soort        text   NOT NULL CHECK (soort IN ('FUSIE', 'HERINDELING', 'POSTCODES')),
    ingangsdatum date   NOT NULL,
    postcodes    bigint NOT NULL,
    vestigingen  bigint NOT NULL
);
CREATE TABLE gebiedswijziging_verhuizing (
    mutatie   uuid NOT NULL REFERENCES gebiedswijziging,
    vestiging text NOT NULL REFERENCES vestiging,
    sector    text NOT NULL CHECK (sector IN ('PO', 'VO')),
    dag       date NOT NULL,
    van       text REFERENCES samenwerkingsverband,
    naar      text REFERENCES samenwerkingsverband,
    PRIMARY KEY (mutatie, vestiging, sector, dag)
);
CREATE INDEX ON postcode_stand (mutatie);
CREATE INDEX ON vestiging_stand (mutatie);
CREATE INDEX ON lidmaatschap_stand (mutatie);
CREATE INDEX ON lidmaatschap_stand (vervallen);
