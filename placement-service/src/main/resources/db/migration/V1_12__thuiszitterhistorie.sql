-- One history for every kind of case: what happened with thuiszitters moves to it, in the order of recording.
INSERT INTO gebeurtenis (id, zaak, leerling, stap, datum, feiten, bevindingen, door, client, vastgelegd_op)
SELECT g.id, g.thuiszitter, t.leerling, g.stap, g.datum, '{}', '[]', g.door, 'onbekend', g.opgenomen_op
FROM thuiszitter_gebeurtenis g JOIN thuiszitter t ON t.id = g.thuiszitter
ORDER BY g.opgenomen_op, g.id;
DROP TABLE thuiszitter_gebeurtenis;
