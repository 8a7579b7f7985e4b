-- A case on its way from one kommun to another. What goes along is sealed, and is read by the other kommun only in the states
-- HANDED_OVER and RECEIVED; before that it reads the kind of case, the reason, the day and whom to ring.
create table case_transfer (
    id uuid not null primary key,
    offer_id uuid not null unique,
    offer_number varchar(20) not null unique,
    case_number varchar(20) not null,
    from_tenant varchar(40) not null,
    to_tenant varchar(40) not null,
    case_kind varchar(60) not null,
    reason varchar(20) not null,
    wanted_on date not null,
    officer varchar(200) not null,
    legal_basis varchar(60) not null,
    consent_version integer,
    why_sealed text not null,
    handed_sealed text not null,
    state varchar(20) not null,
    proposed_by varchar(200) not null,
    proposed_at timestamp with time zone not null,
    changed_by varchar(200),
    note_sealed text,
    answered_at timestamp with time zone,
    received_number varchar(20)
);

create index case_transfer_case on case_transfer (case_number, proposed_at);
create index case_transfer_received on case_transfer (received_number);

insert into deadline_rule (code, valid_from, valid_until, amount, unit, name, source) values
    ('TRANSFER_DECISION', date '2015-01-01', null, 3, 'DAYS', 'Beslut om att erbjuda en annan kommun ett ärende', 'Praxis, inställbart'),
    ('TRANSFER_ANSWER', date '2015-01-01', null, 1, 'MONTHS', 'Svar på en annan kommuns ärende', 'Praxis, inställbart'),
    ('TRANSFER_READ', date '2015-01-01', null, 1, 'DAYS', 'Läsa svaret på en överlämning', 'Praxis, inställbart'),
    ('TRANSFER_OPENED', date '2015-01-01', null, 24, 'HOURS', 'Öppna ett mottaget ärende', 'Praxis, inställbart');
