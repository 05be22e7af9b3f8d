-- Each thing counts under one outcome: what an import closed is no longer counted as changed too.
UPDATE import SET gewijzigd = gewijzigd - gesloten WHERE gesloten > 0;
