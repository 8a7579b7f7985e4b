-- Police domain. A unit no longer answers for a fact: another does, and reads why. open_key: set until an officer there has
-- taken it on.
create table fact_handover (
    id varchar(36) not null primary key,
    fact_kind varchar(20) not null,
    fact_id varchar(36) not null,
    from_region varchar(40) not null,
    to_region varchar(40) not null,
    reason_sealed text not null,
    handed_by varchar(200) not null,
    handed_on date not null,
    open_key varchar(60) unique
);
create index fact_handover_fact on fact_handover (fact_id);
