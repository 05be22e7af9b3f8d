-- The history keeps the last day of a decision to remove; what was decided before it did has that day in the
-- inschrijving, unless it was taken back.
UPDATE gebeurtenis g SET feiten = g.feiten || jsonb_build_object('verwijderdatum', i.uitschrijfdatum::text)
FROM inschrijving i JOIN verwijdering v ON v.inschrijving = i.id AND v.status = 'VERWIJDERD'
WHERE i.id = g.zaak AND g.stap = 'VERWIJDEREN' AND g.feiten ->> 'verwijdering' = v.id::text
    AND NOT jsonb_exists(g.feiten, 'verwijderdatum');

-- When parents objected to a decision is asked of the bezwaar, also of one that was withdrawn.
CREATE INDEX bezwaar_over ON bezwaar (onderwerp);

-- The clock looks at the terms of an ontwikkelingsperspectief on the day after it ends, not at each that is late.
UPDATE termijn t SET hervat_op = o.einddatum + 1
FROM opp o
WHERE o.id = t.zaak AND t.soort IN ('OPPTERMIJN', 'EVALUATIETERMIJN') AND t.afgerond_op IS NULL
    AND o.einddatum IS NOT NULL;
