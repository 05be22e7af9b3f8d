-- Of what a vestiging published at most one holds on any day, whatever wrote it.
ALTER TABLE aanbodstand ADD CONSTRAINT aanbodstand_zonder_overlap
    EXCLUDE USING gist (vestiging WITH =, daterange(geldig_van, geldig_tot) WITH &&) WHERE (vervallen_op IS NULL);
