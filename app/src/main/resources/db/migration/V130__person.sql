-- Each domain knows its own persons. The token finds a person within one unit only; joint_sealed opens with the
-- coordination's key only, so that two units' records can't be put together from a dump.
create table municipal_person (
    id uuid not null primary key,
    tenant varchar(40) not null,
    number_sealed varchar(500) not null,
    number_token varchar(60) not null,
    name_sealed varchar(2000) not null,
    protection varchar(30) not null,
    joint_sealed varchar(500) not null,
    version integer not null,
    created_at timestamp with time zone not null,
    constraint municipal_person_once unique (tenant, number_token)
);

create table police_person (
    id uuid not null primary key,
    tenant varchar(40) not null,
    number_sealed varchar(500) not null,
    number_token varchar(60) not null,
    name_sealed varchar(2000) not null,
    protection varchar(30) not null,
    joint_sealed varchar(500) not null,
    version integer not null,
    created_at timestamp with time zone not null,
    constraint police_person_once unique (tenant, number_token)
);

-- The coordination's own: the only place where the same person is known to be the same.
create table joint_person (
    id uuid not null primary key,
    identity_token varchar(60) unique
);
