-- Two records turn out to be one person: from then on the merged one points at the one that is kept, for good. What was
-- recorded of it is carried over; its number, and the units' own records, go on leading to whom it points at.
alter table joint_person add column merged_into uuid references joint_person (id);
create index joint_person_merged_into on joint_person (merged_into);

-- Police domain. What somebody proposes of a person, and what waits for an officer of another unit. Whom it is about, what
-- and why are sealed. open_key: a keyed token of the proposal while it waits; the same waits once.
create table person_proposal (
    id varchar(36) not null primary key,
    change_sealed text not null,
    reason_sealed text not null,
    proposed_by varchar(200) not null,
    proposed_region varchar(40) not null,
    proposed_on date not null,
    open_key varchar(43) unique,
    decided_by varchar(200),
    decided_on date,
    outcome varchar(10) check (outcome in ('CONFIRMED', 'REFUSED', 'WITHDRAWN', 'OUTDATED')),
    answer_sealed text
);
