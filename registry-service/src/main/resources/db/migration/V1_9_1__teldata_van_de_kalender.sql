-- A planned day counts what the calendar says of it, also when a person asked for it before this held.
COMMENT ON COLUMN teldatum.soorten IS 'What counts on this day, by the calendar of when it was recorded.';
UPDATE teldatum SET soorten = CASE extract(month FROM teldatum) WHEN 2 THEN 'VSO' ELSE 'VO' END, versie = versie + 1
 WHERE status = 'GEPLAND' AND sector = 'VO' AND teldatum >= '2022-02-01' AND soorten = 'VSO,VO';
DELETE FROM teldatum
 WHERE status = 'GEPLAND' AND sector = 'PO' AND teldatum >= '2022-10-01' AND extract(month FROM teldatum) = 10;
