-- Membership follows from the PC4 (MEM-01). What the source itself said of it is kept only where the PC4 lies in no area,
-- so that it cannot take over unseen when a vestiging moves or areas change.
UPDATE vestiging_stand s SET register_po = NULL
WHERE s.vervallen IS NULL AND s.register_po IS NOT NULL
    AND EXISTS (SELECT 1 FROM postcode_geldend p WHERE p.pc4 = s.pc4 AND p.swv_po IS NOT NULL);
UPDATE vestiging_stand s SET register_vo = NULL
WHERE s.vervallen IS NULL AND s.register_vo IS NOT NULL
    AND EXISTS (SELECT 1 FROM postcode_geldend p WHERE p.pc4 = s.pc4 AND p.swv_vo IS NOT NULL);
