-- The last day of which every stand that begins was told; one row.
CREATE TABLE dagwissel (
    enig boolean PRIMARY KEY DEFAULT true CHECK (enig),
    dag  date    NOT NULL
);
INSERT INTO dagwissel (dag) VALUES (current_date);
