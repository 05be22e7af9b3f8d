-- A school is all vestigingen with its BRIN: pages of scholen are read in that order.
CREATE INDEX ON vestiging_stand (left(code, 4)) WHERE vervallen IS NULL;
