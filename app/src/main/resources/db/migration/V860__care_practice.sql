-- When the tasks during a child's care are due that no statute gives a clock.
insert into deadline_rule (code, name, valid_from, valid_until, amount, unit, source) values
    ('RESTRICTION_DECIDED', 'Beslut enligt 14 § LVU', date '2015-01-01', null, 1, 'DAYS', 'Praxis, inställbart'),
    ('CARE_ENDED', 'Beslut om vad som följer på vården', date '2015-01-01', null, 7, 'DAYS', 'Praxis, inställbart'),
    ('CARE_FOLLOW_UP', 'Uppföljning efter vård med samtycke', date '2015-01-01', null, 180, 'DAYS', 'Praxis, inställbart'),
    ('CARE_HAND_OVER', 'Överlämning mellan två boenden', date '2015-01-01', null, 3, 'DAYS', 'Praxis, inställbart');
