-- Tellingen that follow the register until their definitief date.

COMMENT ON COLUMN telling_hoofd.gewijzigd IS 'True when a delivery, a membership or a number changed that this version does not know.';
COMMENT ON COLUMN telling_hoofd.versie IS 'The latest; 0 until a samenwerkingsverband that came in after the day was counted has its first.';
