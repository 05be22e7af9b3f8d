-- A register as the first form of the tables held it, with one of everything and a telling that was frozen then.
INSERT INTO samenwerkingsverband VALUES
    ('PO2602', 'PO', '26-02', false, '2014-08-01', NULL, 'abc', 3), ('VO2602', 'VO', '26-02', false, '2014-08-01', NULL, NULL, 1),
    ('PO0001', 'PO', '00-01', true, '2014-08-01', NULL, NULL, 1);
INSERT INTO gemeente VALUES ('0307', 'Amersfoort', 'Utrecht', 52.1561, 5.3878, '1900-01-01', NULL, 2);
INSERT INTO postcodegebied VALUES
    ('3811', '0307', 'PO2602', 'VO2602', 52.156, 5.387, '2014-08-01', '2016-08-01', 1),
    ('3811', '0307', 'PO2602', NULL, 52.156, 5.387, '2016-08-01', NULL, 4);
INSERT INTO bestuur VALUES ('40740', 'Stichting Voorbeeld', '1990-01-01', NULL, 5);
INSERT INTO vestiging VALUES
    ('01AA00', 'De Eik', '40740', 'BAO', '', 'Openbaar', '0307', '3811', 52.1, 5.3, '1990-08-01', true, NULL, 7),
    ('01AB00', 'De Wilg', '40740', 'BAO', '', 'Reformatorisch', '0307', '3811', NULL, NULL, '1990-08-01', true, '2015-08-01', 1),
    ('01AC00', 'De Kamp', '40740', 'SO', '', 'Openbaar', '0307', NULL, NULL, NULL, '1990-08-01', false, NULL, 1);
INSERT INTO lidmaatschap VALUES
    ('01AA00', 'PO', '2014-08-01', NULL, 'PO2602', 'POSTCODE'), ('01AB00', 'PO', '2014-08-01', '2015-08-01', 'PO0001', 'RICHTING'),
    ('01AC00', 'PO', '2014-08-01', NULL, 'PO2602', 'REGISTER');
INSERT INTO leerlingaantal VALUES ('01AA00', '2014-10-01', 'BAO', 212, false, 1), ('01AC00', '2014-10-01', 'SO', 0, true, 1);
INSERT INTO teldatum VALUES ('01a05d42-0009-7c9e-a1b2-6f0d4e83c719', 'PO', '2014-10-01', 'BEREIKT', now(), now(), 1);
INSERT INTO teldatum VALUES ('01a05d42-0009-7c9e-a1b2-6f0d4e83c720', 'VO', '2014-10-01', 'BEREIKT', now(), now(), 1);
INSERT INTO telling VALUES
    ('PO2602', '2014-10-01', 1, 'PO', 'VOORLOPIG', now()), ('VO2602', '2014-10-01', 1, 'VO', 'VOORLOPIG', now());
INSERT INTO tellingrij VALUES
    ('PO2602', '2014-10-01', 1, '01AA00', '40740', 'BAO', 212, false, false),
    ('PO2602', '2014-10-01', 1, '01AC00', '40740', 'SO', 5, false, true),
    ('VO2602', '2014-10-01', 1, '01AC00', '40740', 'VSO', 4, false, true);
