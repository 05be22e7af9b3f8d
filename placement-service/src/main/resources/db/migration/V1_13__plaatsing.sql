-- When the clock could not do what follows from a term because the pupil is enrolled: the first day on which it looks
-- again; null while no last day is known, the end of the inschrijving sets it.
ALTER TABLE termijn ADD COLUMN hervat_op date;
CREATE INDEX termijn_hervat ON termijn (soort, hervat_op) WHERE afgerond_op IS NULL AND hervat_op IS NOT NULL;

-- Whoever was passed over before this column was there is looked at once more.
UPDATE termijn SET hervat_op = gevolg_vanaf
WHERE soort = 'PLAATSINGSTERMIJN' AND verwerkt AND afgerond_op IS NULL;
