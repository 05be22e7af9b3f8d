-- The exclusion constraints guard, they are not for reading: a lookup in GiST costs several times that in the btree beside
-- it, yet the planner prefers it. With a collation that no query asks for it is left alone. Equality of text is the same
-- in every collation.
DO $$
DECLARE
    grens record;
BEGIN
    FOR grens IN
        SELECT conrelid::regclass AS tabel, conname AS naam,
            replace(pg_get_constraintdef(oid), ' WITH =', ' COLLATE "C" WITH =') AS regel
        FROM pg_constraint WHERE contype = 'x' AND connamespace = current_schema()::regnamespace
    LOOP
        EXECUTE format('ALTER TABLE %s DROP CONSTRAINT %I', grens.tabel, grens.naam);
        EXECUTE format('ALTER TABLE %s ADD CONSTRAINT %I %s', grens.tabel, grens.naam, grens.regel);
    END LOOP;
END $$;
