-- Who consents in a case about a threatened relative, or why nobody does.
create table relative_consent (
    case_id uuid not null primary key references municipal_case (id),
    basis varchar(30) not null,
    signed date,
    version integer not null,
    withdrawn_at timestamp with time zone,
    withdrawn_by varchar(200)
);

-- What has been reported in such a case, beside its tasks.
create table relative_event (
    id uuid not null primary key,
    case_id uuid not null references municipal_case (id),
    kind varchar(40) not null,
    happened_on date not null,
    text_sealed text not null,
    reported_by varchar(200),
    reported_at timestamp with time zone not null,
    told varchar(10) not null
);
create index relative_event_case on relative_event (case_id);

-- A child in skyddat boende without its guardians' consent; what has been done stands in the journal of the case.
create table child_shelter (
    id uuid not null primary key,
    case_id uuid not null references municipal_case (id),
    immediate boolean not null,
    state varchar(20) not null
);
create index child_shelter_case on child_shelter (case_id);

-- Which cases are about persons who belong to each other: secret in itself, so nothing of it stands in clear, its end neither.
create table case_link (
    id uuid not null primary key,
    one_token varchar(43) not null,
    other_token varchar(43) not null,
    link_sealed text not null
);
create index case_link_one on case_link (one_token);
create index case_link_other on case_link (other_token);

insert into deadline_rule (code, valid_from, valid_until, amount, unit, source) values
    ('RELATIVE_INQUIRY', date '2025-01-01', null, 7, 'DAYS', 'Praxis, inställbart: ungefär en vecka'),
    ('RELATIVE_DECISION', date '2025-01-01', null, 3, 'DAYS', 'Praxis, inställbart'),
    ('RELATIVE_SHELTER_DECISION', date '2025-01-01', null, 1, 'DAYS', 'Praxis, inställbart: samma eller nästa dag'),
    ('RELATIVE_FOLLOW_UP', date '2025-01-01', null, 30, 'DAYS', 'Praxis, inställbart'),
    ('RELATIVE_STEP_DOWN', date '2025-01-01', null, 7, 'DAYS', 'Praxis, inställbart'),
    ('RECORDS_APPLICATION', date '2025-01-01', null, 7, 'DAYS', 'Praxis, inställbart'),
    ('RECORDS_ANSWER', date '2025-01-01', null, 60, 'DAYS', 'Praxis, inställbart'),
    ('SHELTER_STEP', date '2025-01-01', null, 1, 'DAYS', 'Praxis, inställbart: samma eller nästa dag');
