-- One row for every committed fact that a verdict depends on, made in the fact's own transaction. Until done_at is set,
-- what the fact touches can't be confirmed. The fact is sealed: its row says who, and what was checked says where.
-- judged_to: the last stay of the last page.
create table conflict_check (
    id uuid not null primary key,
    fact_kind varchar(20) not null,
    fact_sealed text not null,
    requested_at timestamp with time zone not null,
    judged_to varchar(36),
    done_at timestamp with time zone
);
create index conflict_check_open on conflict_check (done_at, requested_at);

-- open_key: conflict_key while the conflict is open, else null, so that no race ever opens it twice. other_ref: a keyed
-- token of a person or a network, '-' when the conflict is about two stays or about the home alone.
create table placement_conflict (
    id uuid not null primary key,
    kind varchar(30) not null,
    lower_stay varchar(36) not null,
    higher_stay varchar(36),
    other_ref varchar(64) not null,
    conflict_key varchar(200) not null,
    open_key varchar(200) unique,
    severity varchar(20) not null,
    nearness varchar(20),
    rule_id varchar(100) not null,
    severity_table varchar(120) not null,
    window_from date not null,
    window_until date,
    first_shared date not null,
    status varchar(10) not null check (status in ('OPEN', 'CLEARED')),
    opened_at timestamp with time zone not null,
    raised_at timestamp with time zone,
    cleared_at timestamp with time zone,
    clear_reason varchar(20) check (clear_reason in ('NO_CAUSE', 'WINDOW_OVER')),
    check ((status = 'OPEN') = (open_key is not null)),
    check (lower_stay < higher_stay)
);
create index placement_conflict_lower on placement_conflict (lower_stay);
create index placement_conflict_higher on placement_conflict (higher_stay);

-- The fact stands as a keyed token to search by and sealed to go on from: in clear it would join the tokens that two
-- modules know a person by. gone_at: the conflict no longer rests on it.
create table conflict_cause (
    conflict_id uuid not null references placement_conflict (id),
    fact_token varchar(43) not null,
    fact_sealed varchar(400) not null,
    fact_version bigint not null,
    grade varchar(10) not null,
    nearness varchar(20),
    severity varchar(20) not null,
    since timestamp with time zone not null,
    gone_at timestamp with time zone,
    primary key (conflict_id, fact_token)
);
create index conflict_cause_fact on conflict_cause (fact_token);

-- What the last check of a stay left besides its conflicts; together they are the answer to the kommun. Codes parted by
-- spaces.
create table stay_answer (
    stay_id varchar(36) not null primary key,
    doubts varchar(200) not null,
    home_reasons varchar(200) not null,
    answered_at timestamp with time zone not null
);
