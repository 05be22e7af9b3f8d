CREATE TABLE notitie (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, vestiging text NOT NULL);
CREATE TABLE effect (naam text PRIMARY KEY, keer int NOT NULL);
