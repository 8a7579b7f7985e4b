-- A day on which a fact may turn a verdict by itself: it begins, ends, or somebody comes of age. Committed with the fact,
-- which is sealed as in conflict_check; found again by its token when it changes.
create table check_day (
    id uuid not null primary key,
    fact_kind varchar(20) not null,
    fact_token varchar(43) not null,
    fact_sealed text not null,
    on_day date not null,
    constraint check_day_once unique (fact_token, on_day)
);
create index check_day_due on check_day (on_day);

-- One judging of every stay: each night once, and when the coordinators' table or distances have changed. reason with its
-- number: the day, or the policy in force. Until done_at is set, one that is not quiet makes every answer okänd. failed: stays that could not be judged.
create table conflict_sweep (
    id uuid not null primary key,
    reason varchar(120) not null unique,
    quiet boolean not null,
    started_at timestamp with time zone not null,
    judged_to varchar(36),
    judged integer not null,
    failed integer not null,
    done_at timestamp with time zone
);
create index conflict_sweep_open on conflict_sweep (done_at);
