-- Every clock of a case, as its rule was when it began: the words are copied, so that a rule that changes changes no clock that
-- runs. about: what in the case it is of, where several of one kind may run. open_key: set while it runs, or is missed and neither
-- done nor answered for by the chief; no two alike.
create table case_deadline (
    id varchar(36) not null primary key,
    case_id varchar(64) not null,
    case_number varchar(40) not null,
    tenant varchar(40) not null,
    code varchar(60) not null,
    about varchar(64) not null,
    name varchar(120) not null,
    if_missed varchar(400) not null,
    source varchar(300) not null,
    lapses boolean not null,
    warn_hours integer,
    begun_at timestamp with time zone not null,
    ends_at timestamp with time zone not null,
    state varchar(10) not null check (state in ('RUNNING', 'MET', 'MISSED', 'DROPPED')),
    met_at timestamp with time zone,
    handled_at timestamp with time zone,
    open_key varchar(200) unique
);

create index case_deadline_case on case_deadline (case_id);
create index case_deadline_number on case_deadline (case_number);

-- What has become of it and by whom; the reason and the chief's answer are sealed.
create table case_deadline_event (
    id varchar(36) not null primary key,
    deadline_id varchar(36) not null references case_deadline (id),
    kind varchar(20) not null,
    at timestamp with time zone not null,
    officer varchar(200),
    ends_at timestamp with time zone not null,
    sealed_text text
);

create index case_deadline_event_deadline on case_deadline_event (deadline_id);

insert into deadline_rule (code, valid_from, valid_until, amount, unit, source) values
    ('MISSED_HANDLED', date '2015-01-01', null, 24, 'HOURS', 'Praxis, inställbart: chefen svarar för en frist som har passerat');
