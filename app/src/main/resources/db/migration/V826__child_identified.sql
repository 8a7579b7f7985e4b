-- When somebody must have found out who a child is.
insert into deadline_rule (code, name, valid_from, valid_until, amount, unit, source) values
    ('CHILD_IDENTIFIED', 'Barnets identitet fastställd', date '2015-01-01', null, 2, 'DAYS', 'Praxis, inställbart');
