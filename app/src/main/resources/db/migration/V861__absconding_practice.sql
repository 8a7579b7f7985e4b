-- How soon the tasks are due when a child is gone from its home.
insert into deadline_rule (code, name, valid_from, valid_until, amount, unit, source) values
    ('ABSCONDING_ALERT', 'Larm om avvikning', date '2015-01-01', null, 1, 'HOURS', 'Praxis, inställbart: genast'),
    ('ABSCONDING_SEARCH', 'Barnet som har avvikit funnet', date '2015-01-01', null, 24, 'HOURS', 'Praxis, inställbart'),
    ('RETURN_TALK', 'Samtal efter avvikning', date '2015-01-01', null, 2, 'DAYS', 'Praxis, inställbart');
