-- That the coordination questions a fact, and why in set words; never what it met. Police domain.
create table questioned_fact (
    id uuid not null primary key,
    fact_kind varchar(20) not null,
    fact_id varchar(36) not null,
    fact_version integer not null,
    why varchar(100) not null,
    asked_on date not null
);
create index questioned_fact_of on questioned_fact (fact_kind, fact_id);
