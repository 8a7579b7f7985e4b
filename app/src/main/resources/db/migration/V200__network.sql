-- Police domain. Persons, and the networks they are linked to, stand as keyed tokens (char count 43) to search by and as
-- sealed values to go on from: a dump shows how many facts there are, not about whom. Days instead of moments, so that
-- facts written together cannot be put together again by the time; the moment is in the access log.

create table network (
    id varchar(36) not null primary key,
    name_sealed varchar(2000) not null,
    active boolean not null,
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

create table network_territory (
    network_id varchar(36) not null references network (id),
    lat double precision not null,
    lon double precision not null,
    radius_km double precision not null check (radius_km > 0)
);
create index network_territory_network on network_territory (network_id);

create table rivalry (
    id varchar(36) not null primary key,
    lower_network varchar(36) not null references network (id),
    higher_network varchar(36) not null references network (id),
    valid_from date,
    valid_until date,
    version integer not null,
    reliability varchar(1) not null,
    correctness integer not null check (correctness between 1 and 5),
    owner_user varchar(200) not null,
    owner_region varchar(40) not null,
    review_on date not null,
    created_on date not null,
    closed_on date,
    closed_by varchar(200),
    close_reason_sealed varchar(6000),
    check (lower_network < higher_network)
);
create index rivalry_lower on rivalry (lower_network);
create index rivalry_higher on rivalry (higher_network);

create table membership (
    id varchar(36) not null primary key,
    person_token varchar(43) not null,
    person_sealed varchar(300) not null,
    network_token varchar(43) not null,
    network_sealed varchar(300) not null,
    role varchar(20) not null check (role in ('MEMBER', 'ASSOCIATE', 'LEAVING')),
    valid_from date,
    valid_until date,
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
create index membership_person on membership (person_token);
create index membership_network on membership (network_token);

create table threat (
    id varchar(36) not null primary key,
    against_token varchar(43) not null,
    against_sealed varchar(300) not null,
    actor_kind varchar(10) not null check (actor_kind in ('PERSON', 'NETWORK')),
    actor_token varchar(43) not null,
    actor_sealed varchar(300) not null,
    begun_on date,
    with_networks boolean not null,
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
create index threat_against on threat (against_token);
create index threat_actor on threat (actor_token);

-- open_key: set while the pair is open, null once it is closed; the same pair cannot be open twice for the same thing.
create table keep_apart_pair (
    id varchar(36) not null primary key,
    lower_token varchar(43) not null,
    lower_sealed varchar(300) not null,
    higher_token varchar(43) not null,
    higher_sealed varchar(300) not null,
    reason varchar(20) not null,
    scope varchar(20) not null check (scope in ('UNIT', 'HOME', 'MUNICIPALITY', 'RADIUS')),
    km double precision,
    valid_from date,
    valid_until date,
    open_key varchar(43) unique,
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
create index keep_apart_pair_lower on keep_apart_pair (lower_token);
create index keep_apart_pair_higher on keep_apart_pair (higher_token);

create table exclusion_area (
    id varchar(36) not null primary key,
    person_token varchar(43) not null,
    person_sealed varchar(300) not null,
    area_sealed varchar(400) not null,
    valid_from date,
    valid_until date,
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
create index exclusion_area_person on exclusion_area (person_token);
