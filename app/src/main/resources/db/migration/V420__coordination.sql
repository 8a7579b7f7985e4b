-- One row that gathering locks, so that two checks that end at once never open two situations for one home.
create table desk_lock (
    id integer not null primary key
);
insert into desk_lock (id) values (1);

create table conflict_situation (
    id uuid not null primary key,
    number varchar(20) not null unique,
    status varchar(20) not null,
    opened_at timestamp with time zone not null,
    incident varchar(64),
    claimed_by varchar(200),
    claimed_at timestamp with time zone,
    decision varchar(20),
    may_stand_until date,
    note_sealed text,
    decided_by varchar(200),
    closed_at timestamp with time zone
);

create table situation_conflict (
    situation_id uuid not null references conflict_situation,
    conflict_id varchar(64) not null,
    primary key (situation_id, conflict_id)
);
create index situation_of_conflict on situation_conflict (conflict_id);

-- What the situation gathers round: stays, and homes by a keyed token of the desk's own.
create table situation_round (
    situation_id uuid not null references conflict_situation,
    what varchar(100) not null,
    primary key (situation_id, what)
);
create index situation_round_what on situation_round (what);

create table action_request (
    id uuid not null primary key,
    situation_id uuid not null references conflict_situation,
    stay_id varchar(64) not null,
    status varchar(20) not null,
    phrase varchar(30) not null,
    due_at timestamp with time zone not null,
    requested_by varchar(200) not null,
    requested_at timestamp with time zone not null,
    answer varchar(20),
    answer_by date,
    reason_sealed text,
    answered_by varchar(200),
    answered_at timestamp with time zone,
    moved_on date
);
create index action_request_situation on action_request (situation_id, requested_at);

create table desk_notice (
    id uuid not null primary key,
    noticed_at timestamp with time zone not null,
    stay_id varchar(64) not null,
    tenant varchar(40) not null,
    colour varchar(30) not null,
    seen_by varchar(200)
);
