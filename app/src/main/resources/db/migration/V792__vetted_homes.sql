-- Who runs homes, and of which sort they are: a private one needs a permit for some kinds of homes.
alter table home_provider add column owner varchar(20) default 'PRIVATE' not null;
alter table home_provider add column closed_on date;
alter table home_provider add column close_reason varchar(1000);
alter table home_provider add column version integer default 0 not null;

-- A home that is closed is offered to nobody, and nobody may be placed there from that day on.
alter table home add column closed_on date;
alter table home add column close_reason varchar(1000);

create table home_unit (
    home_id uuid not null references home (id),
    name varchar(200) not null,
    primary key (home_id, name)
);
create index home_provider_of on home (provider_id);
