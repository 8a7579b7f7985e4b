-- A consent that is taken back stops what rests on it the moment this is committed; what was told before stays told.
alter table exit_case add column consent_withdrawn_at timestamp with time zone;
alter table exit_case add column consent_withdrawn_by varchar(200);

-- What officers, or the system for them, have reported in a case. told says whether the police know of it: null while
-- nothing has been tried yet or there is nothing to tell them.
create table exit_event (
    id uuid not null primary key,
    case_id uuid not null references exit_case (id),
    kind varchar(30) not null,
    happened_on date not null,
    text_sealed text not null,
    reported_by varchar(200),
    reported_at timestamp with time zone not null,
    told varchar(10) check (told in ('TOLD', 'KEPT'))
);

create index exit_event_case on exit_event (case_id);

-- How a case ends, from the moment that is decided until it is closed. One end a case: the key says so to two who end
-- it at once. ground is the legal basis that the chief lets the police be told by, where there is no consent.
create table exit_case_ending (
    case_id uuid not null primary key references exit_case (id),
    ending varchar(20) not null,
    outcome varchar(20) not null,
    ended_on date not null,
    note_sealed text,
    decided_by varchar(200),
    decided_at timestamp with time zone not null,
    ground varchar(60),
    ground_reason_sealed text,
    ground_by varchar(200),
    ground_at timestamp with time zone,
    asked_at timestamp with time zone,
    reminded_at timestamp with time zone,
    reminder_sealed text,
    given_up boolean not null
);

insert into deadline_rule (code, valid_from, valid_until, amount, unit, source) values
    ('FINAL_GROUND', date '2025-01-01', null, 24, 'HOURS', 'Praxis, inställbart: den som hoppar av kan vara i fara redan i dag'),
    ('FINAL_ASSESSMENT_LATE', date '2025-01-01', null, 14, 'DAYS', 'Praxis, inställbart'),
    ('FINAL_REMINDER', date '2025-01-01', null, 2, 'DAYS', 'Praxis, inställbart'),
    ('CASE_HAND_OVER', date '2025-01-01', null, 7, 'DAYS', 'Praxis, inställbart');
