-- When the tasks are due while a child is to have a place in a home of the state, and from when its wait is long.
insert into deadline_rule (code, name, valid_from, valid_until, amount, unit, source) values
    ('SIS_APPLICATION', 'Ansökan till SiS förberedd', date '2015-01-01', null, 2, 'DAYS', 'Praxis, inställbart'),
    ('SIS_DECISION', 'Beslut om ansökan till SiS', date '2015-01-01', null, 1, 'DAYS', 'Praxis, inställbart'),
    ('SIS_INTERIM_PLAN', 'Skyddsplan medan barnet väntar på SiS', date '2015-01-01', null, 24, 'HOURS', 'Praxis, inställbart'),
    ('SIS_ANSWER', 'Nytt besked från SiS', date '2015-01-01', null, 7, 'DAYS', 'Praxis, inställbart'),
    ('SIS_LONG_WAIT', 'Lång väntan på plats hos SiS', date '2015-01-01', null, 14, 'DAYS', 'Praxis, inställbart: väntan var fem till sex veckor 2024'),
    ('SIS_WAIT_HANDLED', 'Chefens ställningstagande till lång väntan', date '2015-01-01', null, 2, 'DAYS', 'Praxis, inställbart');
