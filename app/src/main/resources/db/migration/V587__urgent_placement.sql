-- What a kommun does at night: the placement holds the stay, this what was told and what is to be done when it is day.
-- open_token: the same thing sent in twice by one officer is one placement; null when it is over.
create table urgent_placement (
    id uuid not null primary key,
    case_number varchar(40) not null unique,
    tenant varchar(40) not null,
    person_id uuid not null,
    placement_id uuid not null references placement (id),
    officer varchar(200) not null,
    caseworker varchar(200),
    ground varchar(30) not null,
    consent varchar(20) not null,
    consent_signed date,
    told_sealed text not null,
    from_day date not null,
    until_day date not null,
    already_there boolean not null,
    identity_certain boolean not null,
    status varchar(20) not null,
    help_wanted_at timestamp with time zone,
    help_sealed text,
    arranged_sealed text,
    reviewed_sealed text,
    received_sealed text,
    open_token varchar(60) unique,
    opened_at timestamp with time zone not null,
    settled_at timestamp with time zone,
    placed_by varchar(200),
    version integer not null
);

create index urgent_placement_person on urgent_placement (person_id);

-- The desk's side of it: what it may know, and what it answered.
create table urgent_help (
    id uuid not null primary key,
    number varchar(20) not null unique,
    urgent_id uuid not null,
    stay_id varchar(36) not null,
    tenant varchar(40) not null,
    asked_sealed text not null,
    status varchar(20) not null,
    asked_at timestamp with time zone not null,
    due_at timestamp with time zone not null,
    alert varchar(64),
    late_alert varchar(64),
    answer varchar(20),
    homes_sealed text,
    answered_by varchar(200),
    answered_at timestamp with time zone
);

insert into deadline_rule (code, valid_from, valid_until, amount, unit, source) values
    ('URGENT_STAY', date '2025-01-01', null, 3, 'DAYS', 'Praxis, inställbart: en akut placering gäller högst 72 timmar'),
    ('URGENT_LATE_ENTRY', date '2025-01-01', null, 7, 'DAYS', 'Praxis, inställbart: så långt bakåt får en akut placering skrivas in'),
    ('URGENT_ANSWER', date '2025-01-01', null, 1, 'MINUTES', 'Praxis, inställbart: därefter tillfrågas samordnaren utan besked'),
    ('URGENT_READING', date '2025-01-01', null, 1, 'HOURS', 'Praxis, inställbart'),
    ('URGENT_ARRIVAL', date '2025-01-01', null, 12, 'HOURS', 'Praxis, inställbart'),
    ('URGENT_HELP', date '2025-01-01', null, 10, 'MINUTES', 'Praxis, inställbart: samordnaren har tio minuter');
