-- Each thing counts under one outcome: what an import closed is no longer counted as changed too.
UPDATE import SET gewijzigd = gewijzigd - gesloten, versie = versie + 1 WHERE gesloten > 0;
