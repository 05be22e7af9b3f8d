-- Which bestuur has to do with a pupil, and since when: it has a key for the pupil, took the zorgplicht over, or enrolled
-- the pupil.
CREATE OR REPLACE VIEW leerling_relatie (leerling, leidend, bestuur, sinds) AS
    SELECT l.id, l.leidend, r.bestuur, r.sinds
    FROM leerling l JOIN leerling zelfde ON zelfde.leidend = l.leidend CROSS JOIN LATERAL (
        SELECT k.bestuur, k.opgenomen_op AS sinds FROM leerling_kenmerk k WHERE k.leerling = zelfde.id
        UNION ALL
        SELECT o.naar_bestuur, o.antwoorddatum::timestamp AT TIME ZONE 'Europe/Amsterdam' FROM overdracht o
        WHERE o.leerling = zelfde.id AND o.status = 'AANVAARD'
        UNION ALL
        SELECT i.bestuur, i.opgenomen_op FROM inschrijving i WHERE i.leerling = zelfde.id) r;
CREATE INDEX overdracht_aanvaard ON overdracht (leerling) WHERE status = 'AANVAARD';
