-- Known users, written at login. unit_groups: the ids parted and surrounded by spaces, e.g. ' kommun-2281.manager '.
create table officer (
    user_id varchar(200) not null primary key,
    display_name varchar(200) not null,
    unit_groups varchar(4000) not null,
    last_login timestamp with time zone not null
);

-- Everything dated is configuration: the row valid on the day is the one that counts.
create table deadline_rule (
    code varchar(60) not null,
    valid_from date not null,
    valid_until date,
    amount integer not null check (amount > 0),
    unit varchar(10) not null check (unit in ('MINUTES', 'HOURS', 'DAYS', 'MONTHS')),
    source varchar(300) not null,
    primary key (code, valid_from)
);

insert into deadline_rule (code, valid_from, valid_until, amount, unit, source) values
    ('ASSESSMENT_FIRST', date '2025-01-01', null, 48, 'HOURS', 'Praxis, inställbart: ingen författning funnen'),
    ('ASSESSMENT_REVIEW', date '2025-01-01', null, 24, 'HOURS', 'Praxis, inställbart: nivå hög granskas av en andra handläggare inom 24 timmar'),
    ('RESERVATION_LAPSE', date '2025-01-01', null, 72, 'HOURS', 'Praxis, inställbart'),
    ('ANSWER_REQUEST', date '2025-01-01', null, 24, 'HOURS', 'Praxis, inställbart'),
    ('SITUATION_CLAIM', date '2025-01-01', null, 10, 'MINUTES', 'Praxis, inställbart'),
    ('ASSESSMENT_VALID_HIGH', date '2025-01-01', null, 14, 'DAYS', 'Praxis, inställbart: ingen författning funnen'),
    ('ASSESSMENT_VALID_MEDIUM', date '2025-01-01', null, 60, 'DAYS', 'Praxis, inställbart: ingen författning funnen'),
    ('ASSESSMENT_VALID_LOW', date '2025-01-01', null, 180, 'DAYS', 'Praxis, inställbart: ingen författning funnen'),
    ('NEEDS_INQUIRY', date '2025-01-01', null, 7, 'DAYS', 'Praxis, inställbart: gemensam behovs- och hotbedömning inom ungefär en vecka'),
    ('DECISION', date '2025-01-01', null, 3, 'DAYS', 'Praxis, inställbart');

create table conflict_setting (
    valid_from date not null primary key,
    valid_until date,
    same_home_km double precision not null,
    close_km double precision not null,
    town_km double precision not null,
    reach_km double precision not null,
    enmity_months integer not null
);

insert into conflict_setting (valid_from, valid_until, same_home_km, close_km, town_km, reach_km, enmity_months)
values (date '2025-01-01', null, 0.1, 3, 10, 30, 24);
