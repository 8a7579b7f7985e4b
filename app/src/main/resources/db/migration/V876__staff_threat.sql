-- Municipal domain. What has been done to an officer to make them do or leave something, as they told their chief. Who it
-- is about, who told it and in which case is sealed. receiver: the one it was sent to, else all chiefs of the unit.
-- police_chosen: that the police are to be told, by the officer or the chief.
create table staff_threat (
    id varchar(36) not null primary key,
    number varchar(20) not null unique,
    tenant varchar(40) not null,
    receiver varchar(200),
    reported_at timestamp with time zone not null,
    content_sealed text not null,
    police_chosen boolean not null,
    police_told boolean default false not null,
    done_sealed text,
    handled_by varchar(200),
    handled_at timestamp with time zone,
    escalated_at timestamp with time zone
);

-- Police domain: the same as the police of the region were told it, under a number of their own.
create table staff_threat_notice (
    id varchar(36) not null primary key,
    number varchar(20) not null unique,
    region varchar(40) not null,
    told_at timestamp with time zone not null,
    content_sealed text not null,
    outcome varchar(20) check (outcome in ('CRIME_REPORT', 'PROTECTION', 'NOTED')),
    note_sealed text,
    decided_by varchar(200),
    decided_at timestamp with time zone,
    escalated_at timestamp with time zone
);

insert into deadline_rule (code, valid_from, valid_until, amount, unit, name, source) values
    ('STAFF_THREAT', date '2025-01-01', null, 24, 'HOURS', 'Chefen tar hand om otillåten påverkan',
        'Praxis, inställbart: arbetsgivarens ansvar för arbetsmiljön, samma eller nästa dag'),
    ('STAFF_THREAT_NOTICE', date '2025-01-01', null, 24, 'HOURS', 'Polisen tar hand om otillåten påverkan',
        'Praxis, inställbart: polisen ser en anmälan inom ett dygn');
