-- What the other part of a SOVSO counted when this row was made: a small one hides this one too (PRIV-12, MEM-04).
ALTER TABLE tellingrij ADD COLUMN wederdeel integer CHECK (wederdeel >= 0);
COMMENT ON COLUMN tellingrij.wederdeel IS 'Pupils of the so part beside a vso row and the other way round; null when there is none, 1 when its source hides it.';

-- Of what was made before we cannot tell which versions stood beside each other, so the smallest ever hides all.
UPDATE tellingrij r SET wederdeel = (
        SELECT coalesce(min(CASE WHEN a.gemaskeerd THEN 1 ELSE nullif(a.aantal, 0) END), 0)
          FROM tellingrij a WHERE a.vestiging = r.vestiging AND a.teldatum = r.teldatum AND a.soort <> r.soort
           AND a.soort IN ('SO', 'VSO'))
 WHERE r.soort IN ('SO', 'VSO')
   AND EXISTS (SELECT FROM tellingrij a WHERE a.vestiging = r.vestiging AND a.teldatum = r.teldatum
                  AND a.soort <> r.soort AND a.soort IN ('SO', 'VSO'));

-- The last day of which a count of a vestiging is known.
CREATE INDEX leerlingaantal_vestiging ON leerlingaantal (vestiging, peildatum);
