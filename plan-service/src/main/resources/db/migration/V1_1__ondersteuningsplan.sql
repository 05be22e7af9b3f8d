CREATE TABLE ondersteuningsplan (
    id     uuid    PRIMARY KEY,
    swv    text    NOT NULL,
    van    date    NOT NULL,
    tot    date    NOT NULL,
    status text    NOT NULL,
    versie integer NOT NULL CHECK (versie > 0),
    CHECK (van < tot)
);
CREATE INDEX ondersteuningsplan_swv ON ondersteuningsplan (swv, id);
