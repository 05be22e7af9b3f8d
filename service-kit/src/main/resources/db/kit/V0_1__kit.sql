-- What every service needs beside its own tables.

CREATE TABLE outbox (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    event_id    uuid        NOT NULL,
    topic       text        NOT NULL,
    sleutel     text        NOT NULL,
    type        text        NOT NULL,
    tijd        timestamptz NOT NULL,
    kop         text        NOT NULL,
    inhoud      text        NOT NULL
);

CREATE TABLE inbox (
    event_id      uuid        PRIMARY KEY,
    ontvangen_op  timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX inbox_ontvangen ON inbox (ontvangen_op);

CREATE TABLE idempotentie (
    organisatie text        NOT NULL,
    client      text        NOT NULL,
    operatie    text        NOT NULL,
    sleutel     text        NOT NULL,
    inhoud      bytea       NOT NULL,
    bron        text        NOT NULL,
    nieuw       boolean     NOT NULL,
    gemaakt_op  timestamptz NOT NULL,
    PRIMARY KEY (organisatie, client, operatie, sleutel)
);
CREATE INDEX idempotentie_gemaakt ON idempotentie (gemaakt_op);
