-- When the tasks of a child's case are due that no statute gives a clock.
insert into deadline_rule (code, valid_from, valid_until, amount, unit, source) values
    ('CHILD_DECISION', date '2015-01-01', null, 7, 'DAYS', 'Praxis, inställbart'),
    ('CHILD_INQUIRY_TIME', date '2015-01-01', null, 3, 'DAYS', 'Praxis, inställbart'),
    ('CHILD_CLOSING', date '2015-01-01', null, 14, 'DAYS', 'Praxis, inställbart'),
    ('CHILD_FINAL_ASSESSMENT', date '2015-01-01', null, 14, 'DAYS', 'Praxis, inställbart'),
    ('CHILD_RECONSIDERED', date '2015-01-01', null, 4, 'HOURS', 'Praxis, inställbart'),
    ('CUSTODY_DECIDED', date '2015-01-01', null, 12, 'HOURS', 'Praxis, inställbart'),
    ('CUSTODY_EXECUTED', date '2015-01-01', null, 24, 'HOURS', 'Praxis, inställbart'),
    ('COURT_RECEIPT', date '2015-01-01', null, 24, 'HOURS', 'Praxis, inställbart'),
    ('CARE_APPLIED_FOR', date '2015-01-01', null, 14, 'DAYS', 'Praxis, inställbart: utan omhändertagande finns ingen lagstadgad tid'),
    ('CARE_RULED_ON', date '2015-01-01', null, 42, 'DAYS', 'Praxis, inställbart: utan omhändertagande finns ingen lagstadgad tid'),
    ('CARE_FINAL', date '2015-01-01', null, 28, 'DAYS', 'Praxis, inställbart: överklagandetiden är tre veckor');
