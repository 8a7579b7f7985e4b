-- Police domain. A pair that the desk has recorded on a call from the police: who rang and why are sealed. open_key: a
-- keyed token of the two, so that the desk records the same two once while its own record holds, whatever the police do
-- meanwhile. Moments, unlike of other facts: it holds for hours.
create table desk_pair (
    id varchar(36) not null primary key,
    number varchar(20) not null unique,
    fact_id varchar(36) not null references keep_apart_pair (id),
    region varchar(40) not null,
    recorded_by varchar(200) not null,
    recorded_at timestamp with time zone not null,
    holds_until timestamp with time zone not null,
    call_sealed text not null,
    open_key varchar(43) unique,
    outcome varchar(10) check (outcome in ('CONFIRMED', 'LAPSED')),
    settled_by varchar(200),
    settled_at timestamp with time zone
);
create index desk_pair_fact on desk_pair (fact_id);

insert into deadline_rule (code, valid_from, valid_until, amount, unit, source) values
    ('DESK_PAIR', date '2025-01-01', null, 72, 'HOURS', 'Praxis, inställbart: samordningens par gäller tills polisen har bekräftat, högst 72 timmar');
