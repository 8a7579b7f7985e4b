-- Påminnelser, written with what they remind of and sent afterwards. What a mail says is always the same sentence, so
-- nothing of it is kept but the case number. One occasion of one task is told to one officer once.
create table reminder (
    id uuid not null primary key,
    task_id varchar(64) not null,
    occasion varchar(60) not null,
    recipient varchar(200) not null,
    case_number varchar(40) not null,
    written_at timestamp with time zone not null,
    next_try_at timestamp with time zone not null,
    tries integer not null,
    sent_at timestamp with time zone,
    given_up_at timestamp with time zone,
    unique (task_id, occasion, recipient)
);

create index reminder_waiting on reminder (sent_at, given_up_at, next_try_at);

insert into deadline_rule (code, valid_from, valid_until, amount, unit, source) values
    ('REMINDER_SOON', date '2025-01-01', null, 24, 'HOURS', 'Praxis, inställbart: så långt före en frist påminns handläggaren'),
    ('REMINDER_ESCALATION', date '2025-01-01', null, 24, 'HOURS', 'Praxis, inställbart: så långt efter en frist får chefen veta'),
    ('REMINDER_STALE', date '2025-01-01', null, 7, 'DAYS', 'Praxis, inställbart: en påminnelse som inte har kunnat skickas på så länge skickas inte');
