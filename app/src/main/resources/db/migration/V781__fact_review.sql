-- Police domain. That somebody is asked to review a fact, in the task list of the unit that answers for it. open_key: set
-- while they are asked; one fact is asked about once at a time.
create table fact_review (
    id varchar(36) not null primary key,
    number varchar(20) not null unique,
    fact_kind varchar(20) not null,
    fact_id varchar(36) not null,
    region varchar(40) not null,
    review_on date not null,
    open_key varchar(60) unique
);

insert into deadline_rule (code, valid_from, valid_until, amount, unit, source) values
    ('FACT_REVIEW', date '2025-01-01', null, 7, 'DAYS', 'Praxis, inställbart: en uppgift ses över inom en vecka efter dagen för översyn');
