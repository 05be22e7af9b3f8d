-- When the clock could not do what follows from a term because the pupil is enrolled: the first day on which it looks
-- again; null while no last day is known, the end of the inschrijving sets it.
ALTER TABLE termijn ADD COLUMN hervat_op date;
CREATE INDEX termijn_hervat ON termijn (soort, hervat_op) WHERE afgerond_op IS NULL AND hervat_op IS NOT NULL;

-- Whoever was passed over before this column was there is looked at once more.
UPDATE termijn SET hervat_op = gevolg_vanaf
WHERE soort = 'PLAATSINGSTERMIJN' AND verwerkt AND afgerond_op IS NULL;

-- What must be there before what follows from the end of a term can happen; the clock leaves it alone until then.
ALTER TABLE termijn ADD COLUMN wacht_op text CHECK (wacht_op IN ('TOELAATBAARHEIDSVERKLARING'));
UPDATE termijn t SET wacht_op = 'TOELAATBAARHEIDSVERKLARING'
FROM aanmelding a
WHERE a.id = t.zaak AND t.soort = 'PLAATSINGSTERMIJN'
    AND (a.soort_onderwijs IN ('SBO', 'PRO') OR (a.soort_onderwijs IN ('SO', 'VSO') AND a.swv IS NOT NULL));
