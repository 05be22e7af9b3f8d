ALTER TABLE import ADD COLUMN reden text CHECK (length(reden) BETWEEN 1 AND 500);
