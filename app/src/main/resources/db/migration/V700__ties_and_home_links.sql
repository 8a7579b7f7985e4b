-- Who are relatives, and who are suspected of the same crime; two by two. open_key: set while the tie is open, so that
-- the same two are not tied twice by the same.
create table person_relation (
    id varchar(36) not null primary key,
    lower_token varchar(43) not null,
    lower_sealed varchar(300) not null,
    higher_token varchar(43) not null,
    higher_sealed varchar(300) not null,
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
create index person_relation_lower on person_relation (lower_token);
create index person_relation_higher on person_relation (higher_token);

create table co_suspects (
    id varchar(36) not null primary key,
    lower_token varchar(43) not null,
    lower_sealed varchar(300) not null,
    higher_token varchar(43) not null,
    higher_sealed varchar(300) not null,
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
create index co_suspects_lower on co_suspects (lower_token);
create index co_suspects_higher on co_suspects (higher_token);

-- Which network has a hold on which home; neither can be read from a dump.
create table home_link (
    id varchar(36) not null primary key,
    home_token varchar(43) not null,
    home_sealed varchar(300) not null,
    network_token varchar(43) not null,
    network_sealed varchar(300) not null,
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
create index home_link_home on home_link (home_token);
create index home_link_network on home_link (network_token);
