-- The swv of a period in which another school took over is that of this school, not of the one that offered.
UPDATE zorgplicht z SET swv = (
    SELECT o.naar_swv FROM overdracht o
    WHERE o.aanmelding = z.aanmelding AND o.status = 'AANVAARD' AND o.naar_vestiging = z.vestiging
    ORDER BY o.id DESC LIMIT 1)
WHERE z.reden = 'OVERGEDRAGEN';

-- The decision that stands now is the one of a bezwaar, when that was granted.
UPDATE aanmelding a SET beslisdatum = g.datum
FROM gebeurtenis g
WHERE g.zaak = a.id AND g.stap = 'HERZIEN' AND a.beslisdatum IS NOT NULL;
