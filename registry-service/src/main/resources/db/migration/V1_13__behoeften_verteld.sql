-- Which versie of an ondersteuningsbehoefte was last told in an event; 0 for none, as for the list that came with V1_4.
ALTER TABLE ondersteuningsbehoefte ADD COLUMN verteld bigint NOT NULL DEFAULT 0;
