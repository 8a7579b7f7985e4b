-- What the desk has decided of one conflict; it goes with the conflict when situations gather and part. Until voided_at
-- is set it holds. stands_until: the day on which a conflict that may stand is the desk's again.
create table conflict_judgement (
    id uuid not null primary key,
    conflict_id varchar(64) not null,
    decision varchar(20) not null check (decision in ('MAY_STAND', 'FALSE_ALARM')),
    stands_until date,
    doubt varchar(20),
    note_sealed text not null,
    terms_sealed text,
    decided_by varchar(200) not null,
    decided_at timestamp with time zone not null,
    voided_at timestamp with time zone,
    void_reason varchar(20) check (void_reason in ('DAY_PASSED', 'NEW_CAUSE', 'FACT_CHANGED', 'DECIDED_ANEW')),
    check ((decision = 'MAY_STAND') = (stands_until is not null)),
    check ((voided_at is null) = (void_reason is null))
);
create index conflict_judgement_conflict on conflict_judgement (conflict_id);

-- A situation is decided conflict by conflict.
alter table conflict_situation drop column decision;
alter table conflict_situation drop column may_stand_until;
alter table conflict_situation drop column note_sealed;
alter table conflict_situation drop column decided_by;
-- Since when nobody has it, and how many have been told so: none, the substitute on call, the chief.
alter table conflict_situation add column waiting_since timestamp with time zone;
alter table conflict_situation add column told integer default 0 not null;
update conflict_situation set waiting_since = opened_at;

-- A pseudonym is given once and never again to somebody else of the same situation.
create table situation_side (
    situation_id uuid not null references conflict_situation,
    stay_id varchar(64) not null,
    place integer not null,
    primary key (situation_id, stay_id)
);

-- What has happened to a situation, told by nobody's name but the desk's own. It goes with what it was about.
create table situation_event (
    id uuid not null primary key,
    situation_id uuid not null references conflict_situation,
    happened_at timestamp with time zone not null,
    what varchar(30) not null,
    who varchar(200),
    other_number varchar(20)
);
create index situation_event_situation on situation_event (situation_id, happened_at);

-- act_by: until when the desk must act on a refusal; acted_at: when it did. alerted_at: the last time that the desk's
-- clock called because nothing had happened.
alter table action_request add column act_by timestamp with time zone;
alter table action_request add column acted_at timestamp with time zone;
alter table action_request add column alerted_at timestamp with time zone;
alter table action_request add column alert varchar(64);

insert into deadline_rule (code, valid_from, valid_until, amount, unit, source) values
    ('REFUSAL_ACT', date '2025-01-01', null, 2, 'HOURS', 'Praxis, inställbart: samordnaren tar ställning till en nekad begäran'),
    ('REQUEST_ALERT_AGAIN', date '2025-01-01', null, 2, 'HOURS', 'Praxis, inställbart: nytt larm medan inget händer');
