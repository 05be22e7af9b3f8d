-- What ends by itself because the pupil leaves: an intention to remove it, and a schorsing that would begin later.
ALTER TABLE verwijdering DROP CONSTRAINT verwijdering_status_check;
ALTER TABLE verwijdering ADD CHECK (status IN ('VOORGENOMEN', 'INGETROKKEN', 'VERWIJDERD', 'VERVALLEN'));
ALTER TABLE schorsing ADD COLUMN vervallen boolean NOT NULL DEFAULT false;
ALTER TABLE schorsing DROP CONSTRAINT schorsing_een_tegelijk;
ALTER TABLE schorsing ADD CONSTRAINT schorsing_een_tegelijk
    EXCLUDE USING gist (inschrijving WITH =, daterange(begindatum, einddatum, '[]') WITH &&) WHERE (NOT vervallen);

-- Both belong to the leerlingdossier; only that the pupil was enrolled is kept longer (PRIV-10).
INSERT INTO bewaartermijn (soort, regel, begin, duur) VALUES
    ('SCHORSING', 'PRIV-10', 'Uitschrijving (leerlingdossier).', 'P2Y'),
    ('VERWIJDERING', 'PRIV-10', 'Uitschrijving (leerlingdossier).', 'P2Y');
CREATE INDEX verwijdering_inschrijving ON verwijdering (inschrijving);
