-- A kommun's placements. What was sought is sealed, since a county and a kind can mean one home.
create table placement (
    id uuid not null primary key,
    tenant varchar(40) not null,
    case_id varchar(64) not null,
    open_case varchar(64) unique,
    case_number varchar(40) not null,
    person_id uuid not null,
    caseworker varchar(200),
    status varchar(20) not null,
    search_sealed varchar(500),
    notice_sealed text,
    stay_id uuid,
    chosen_by varchar(200),
    proposer varchar(200),
    proposal_sealed text,
    requested_at timestamp with time zone not null,
    status_since timestamp with time zone not null,
    version integer not null
);

create index placement_case on placement (case_id);
create index placement_stay on placement (stay_id);

-- Every decision stays, also when the placement goes another way afterwards.
create table placement_decision (
    id uuid not null primary key,
    placement_id uuid not null references placement (id),
    stay_id uuid not null,
    verdict varchar(20) not null,
    answer varchar(20) not null,
    proposer varchar(200) not null,
    decider varchar(200) not null,
    reason_sealed text,
    decided_at timestamp with time zone not null
);

create index placement_decision_placement on placement_decision (placement_id);

-- The answer that a user has seen last, so that nobody decides on one that has become worse since.
create table placement_answer_shown (
    placement_id uuid not null references placement (id),
    user_id varchar(200) not null,
    stay_id uuid not null,
    answer varchar(20) not null,
    shown_at timestamp with time zone not null,
    primary key (placement_id, user_id)
);

-- What the check sees. Who and where are sealed; the tokens find the same person, the same home and the same cell of
-- the grid, and say nothing without the key. open_placement: the placement while the stay is its current one.
create table stay (
    id uuid not null primary key,
    placement_id uuid references placement (id),
    open_placement uuid unique,
    tenant varchar(40) not null,
    person_token varchar(60) not null,
    joint_sealed varchar(500) not null,
    home_token varchar(60) not null,
    home_sealed varchar(500) not null,
    cell_token varchar(60) not null,
    unit_sealed varchar(2000),
    from_day date not null,
    until_day date,
    status varchar(20) not null,
    reserved_until timestamp with time zone,
    created_at timestamp with time zone not null,
    changed_at timestamp with time zone not null,
    version integer not null,
    constraint stay_runs_forwards check (until_day is null or until_day >= from_day)
);

create index stay_person on stay (person_token);
create index stay_home on stay (home_token);
create index stay_cell on stay (cell_token);
