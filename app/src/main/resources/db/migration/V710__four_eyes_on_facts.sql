-- Police domain. Somebody says that a fact holds less or no longer, and it waits for somebody else. What the fact shall
-- say and why are sealed. own_case: whether who proposes answers for the fact. open_key: set while it waits; one fact
-- waits for one thing at a time. Days instead of moments, as of the facts themselves.
create table fact_proposal (
    id varchar(36) not null primary key,
    fact_kind varchar(20) not null,
    fact_id varchar(36) not null,
    fact_version integer not null,
    change_sealed text not null,
    reason_sealed text not null,
    proposed_by varchar(200) not null,
    proposed_region varchar(40) not null,
    own_case boolean not null,
    proposed_on date not null,
    open_key varchar(60) unique,
    decided_by varchar(200),
    decided_on date,
    outcome varchar(10) check (outcome in ('CONFIRMED', 'REFUSED', 'WITHDRAWN', 'OUTDATED')),
    answer_sealed text
);
create index fact_proposal_fact on fact_proposal (fact_id);

-- Whom the police have looked up or named in the register: their number, sealed, so that a page can say who the other
-- person of a fact is. The person stands as a keyed token of its own; the id is what an address may hold.
create table register_person (
    id varchar(36) not null primary key,
    person_token varchar(43) not null unique,
    person_sealed varchar(300) not null,
    number_sealed varchar(300) not null
);
