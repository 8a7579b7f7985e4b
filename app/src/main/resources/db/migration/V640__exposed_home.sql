-- Röjda boenden, police domain: who knows which home. Both stand as keyed tokens to search by and as seals to go on from,
-- so that a dump tells neither which home is known nor to whom.
create table exposed_home (
    id varchar(36) not null primary key,
    home_token varchar(43) not null,
    home_sealed varchar(300) not null,
    knower_kind varchar(10) not null check (knower_kind in ('PERSON', 'NETWORK')),
    knower_token varchar(43) not null,
    knower_sealed varchar(300) not null,
    known_since date,
    version integer not null,
    reliability varchar(1) not null,
    correctness integer not null check (correctness between 1 and 5),
    owner_user varchar(200) not null,
    owner_region varchar(40) not null,
    review_on date not null,
    created_on date not null,
    closed_on date,
    closed_by varchar(200),
    close_reason_sealed varchar(6000)
);
create index exposed_home_home on exposed_home (home_token);
create index exposed_home_knower on exposed_home (knower_token);

-- Which homes stand at one address.
create index home_place on home (lat, lon);
