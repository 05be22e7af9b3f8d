-- What holds by our present knowledge; every reader goes through these.
CREATE VIEW samenwerkingsverband_geldend AS SELECT code, sector, regio_label, landelijk, geldig_van, geldig_tot FROM samenwerkingsverband;
CREATE VIEW gemeente_geldend AS SELECT code, naam, provincie, lat, lon, geldig_van, geldig_tot FROM gemeente;
CREATE VIEW postcode_geldend AS SELECT pc4, gemeente, swv_po, swv_vo, lat, lon, geldig_van, geldig_tot FROM postcodegebied;
CREATE VIEW bestuur_geldend AS SELECT nummer, naam, geldig_van, geldig_tot FROM bestuur;
CREATE VIEW vestiging_geldend AS SELECT code, naam, bestuur, soort, schoolsoorten, denominatie, gemeente, pc4, lat, lon, begindatum_bekend, geldig_van, geldig_tot FROM vestiging;
CREATE VIEW lidmaatschap_geldend AS SELECT vestiging, sector, swv, van, tot, bron FROM lidmaatschap;
