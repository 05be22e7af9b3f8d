-- One undecided aanmelding of a pupil at a vestiging for one kind of education, or two clocks run for one request.
-- Those that were there twice before this rule stay, each with its own terms, and the younger ones are marked.
ALTER TABLE aanmelding ADD COLUMN dubbel boolean NOT NULL DEFAULT false;
COMMENT ON COLUMN aanmelding.dubbel IS 'From before the rule of one undecided aanmelding, beside an older one.';
UPDATE aanmelding a SET dubbel = true
WHERE a.status IN ('AANGEMELD', 'IN_BEHANDELING', 'AANVULLING_GEVRAAGD', 'VERLENGD')
    AND EXISTS (SELECT FROM aanmelding ouder
        WHERE (ouder.leerling, ouder.vestiging, ouder.soort_onderwijs) = (a.leerling, a.vestiging, a.soort_onderwijs)
            AND ouder.status IN ('AANGEMELD', 'IN_BEHANDELING', 'AANVULLING_GEVRAAGD', 'VERLENGD')
            AND ouder.id < a.id);
CREATE UNIQUE INDEX aanmelding_onbeslist ON aanmelding (leerling, vestiging, soort_onderwijs)
    WHERE NOT dubbel AND status IN ('AANGEMELD', 'IN_BEHANDELING', 'AANVULLING_GEVRAAGD', 'VERLENGD');

-- The list of one state costs what is in that state, not what the bestuur ever closed.
CREATE INDEX aanmelding_status ON aanmelding (bestuur, status, id);
