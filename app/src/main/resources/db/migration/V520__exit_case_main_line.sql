-- What the police's first analysis says, and the plan with the other authorities; both sealed as a whole.
alter table exit_case add column analysis_sealed text;

create table exit_plan (
    case_id uuid not null primary key references exit_case (id),
    plan_sealed text not null,
    version integer not null
);

-- What has been noted in a case, one row each time: meetings, follow-ups, an expired assessment, aftercare contacts.
create table exit_entry (
    id uuid not null primary key,
    case_id uuid not null references exit_case (id),
    kind varchar(40) not null,
    entered_at timestamp with time zone not null,
    entry_sealed text not null
);

create index exit_entry_case on exit_entry (case_id, entered_at);

insert into deadline_rule (code, valid_from, valid_until, amount, unit, source) values
    ('FIRST_MEETING_ACUTE', date '2025-01-01', null, 24, 'HOURS', 'Praxis, inställbart: samma dag om det går'),
    ('FIRST_MEETING_DAYS', date '2025-01-01', null, 3, 'DAYS', 'Praxis, inställbart'),
    ('FIRST_MEETING_PLANNED', date '2025-01-01', null, 7, 'DAYS', 'Praxis, inställbart'),
    ('EXIT_PLAN', date '2025-01-01', null, 7, 'DAYS', 'Praxis, inställbart'),
    ('FOLLOW_UP', date '2025-01-01', null, 14, 'DAYS', 'Praxis, inställbart'),
    ('EXPIRY_NOTED', date '2025-01-01', null, 24, 'HOURS', 'Praxis, inställbart'),
    ('EXPIRY_REMINDER', date '2025-01-01', null, 7, 'DAYS', 'Praxis, inställbart'),
    ('EXIT_CLOSING', date '2025-01-01', null, 7, 'DAYS', 'Praxis, inställbart'),
    ('AFTERCARE_1', date '2025-01-01', null, 3, 'MONTHS', 'Praxis, inställbart: 3, 6, 12 och 24 månader'),
    ('AFTERCARE_2', date '2025-01-01', null, 6, 'MONTHS', 'Praxis, inställbart: 3, 6, 12 och 24 månader'),
    ('AFTERCARE_3', date '2025-01-01', null, 12, 'MONTHS', 'Praxis, inställbart: 3, 6, 12 och 24 månader'),
    ('AFTERCARE_4', date '2025-01-01', null, 24, 'MONTHS', 'Praxis, inställbart: 3, 6, 12 och 24 månader'),
    ('AFTERCARE_CONTACT', date '2025-01-01', null, 14, 'DAYS', 'Praxis, inställbart');
