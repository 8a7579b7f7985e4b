-- Whether contacts are kept after the case; known when its end is decided.
alter table exit_case_ending add column aftercare boolean default false not null;

insert into deadline_rule (code, valid_from, valid_until, amount, unit, source) values
    ('EXPOSED_HOME_REVIEW', date '2020-01-01', null, 12, 'MONTHS', 'Praxis, inställbart');
