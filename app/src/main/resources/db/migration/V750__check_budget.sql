-- How many homes a case may have checked before the desk is asked, and what is unusual. The row valid on the day counts.
create table probing_setting (
    valid_from date not null primary key,
    valid_until date,
    checks_per_case integer not null check (checks_per_case > 0),
    source varchar(300) not null
);

insert into probing_setting (valid_from, valid_until, checks_per_case, source)
values (date '2025-01-01', null, 10, 'Praxis, inställbart: ingen författning funnen');

-- What the desk has let through. more: checks beyond what the case had. seen_event: the last event of the case then, so
-- that a red answer told before it holds nothing back any more.
create table check_release (
    id uuid not null primary key,
    case_id varchar(64) not null,
    case_number varchar(40) not null,
    tenant varchar(40) not null,
    more integer not null check (more >= 0),
    seen_event bigint not null,
    note_sealed text not null,
    released_by varchar(200) not null,
    released_at timestamp with time zone not null
);

create index check_release_case on check_release (case_id);

-- Cases that the desk must look at. open_case: the case while it is not done. No reference to the placement: the row is
-- written in a transaction of its own while the placement is held.
create table check_wait (
    id uuid not null primary key,
    kind varchar(20) not null check (kind in ('WAITS', 'URGENT')),
    case_id varchar(64) not null,
    open_case varchar(80) unique,
    case_number varchar(40) not null,
    tenant varchar(40) not null,
    asked_at timestamp with time zone not null,
    done_by varchar(200),
    done_at timestamp with time zone
);

create index stay_placement on stay (placement_id);
