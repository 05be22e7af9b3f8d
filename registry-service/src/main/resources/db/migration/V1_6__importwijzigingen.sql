-- What an import changed, the first ten thousand; of a proef what it would change.
CREATE TABLE import_wijziging (
    import  uuid  NOT NULL REFERENCES import,
    sleutel text  COLLATE "C" NOT NULL,
    aard    text  NOT NULL CHECK (aard IN ('NIEUW', 'GEWIJZIGD', 'GESLOTEN')),
    velden  jsonb NOT NULL,
    PRIMARY KEY (import, sleutel)
);
COMMENT ON COLUMN import_wijziging.velden IS 'Array of {veld, oud, nieuw}, in the order of the thing; empty when it is new.';
CREATE INDEX import_afwijzing_regel ON import_afwijzing (import, regel);
