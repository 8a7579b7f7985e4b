-- When it must be known whether a home that is held is fit for a child: while it is held.
insert into deadline_rule (code, name, valid_from, valid_until, amount, unit, source) values
    ('FAMILY_HOME_CHECK', 'Registerkontroll av familjehem', date '2015-01-01', null, 2, 'DAYS', 'Praxis, inställbart: före beslutet om placering'),
    ('DIRECTORS_ANSWER', 'Föreståndarens svar om boendets lämplighet', date '2015-01-01', null, 2, 'DAYS', 'Praxis, inställbart: före inskrivningen, 9 kap. 8 § SoF');
