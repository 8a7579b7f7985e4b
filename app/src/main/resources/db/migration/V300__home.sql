-- A register in clear: where homes are is no secret of a person. Who lives in them is never here.
create table home_provider (
    id uuid not null primary key,
    name varchar(200) not null
);

create table home (
    id uuid not null primary key,
    provider_id uuid references home_provider (id),
    name varchar(200) not null,
    address varchar(500),
    kind varchar(20) not null,
    municipality varchar(4) not null,
    county varchar(2) not null,
    town varchar(100) not null,
    lat double precision not null,
    lon double precision not null,
    approximate boolean not null,
    permit_required boolean not null,
    has_permit boolean not null,
    permit_until date,
    blocked_from date,
    capacity integer,
    min_age integer,
    max_age integer,
    stated_free integer,
    stated_on date,
    protected_number integer,
    version integer not null,
    constraint home_stated_with_day check ((stated_free is null) = (stated_on is null)),
    constraint home_number_once unique (county, kind, protected_number)
);

create index home_search on home (county, kind, name);

-- Which kommuner may browse the home: their own tenant id, or '*' for all.
create table home_access (
    home_id uuid not null references home (id),
    tenant varchar(40) not null,
    primary key (home_id, tenant)
);
