-- Where a person of a case has come to live and whether the police there know; all of it sealed, for it tells where.
create table exit_arrival (
    placement_id varchar(40) not null primary key,
    case_id uuid not null references exit_case (id),
    arrival_sealed text not null
);

insert into deadline_rule (code, valid_from, valid_until, amount, unit, source) values
    ('REGION_NOT_INFORMED', date '2025-01-01', null, 24, 'HOURS', 'Praxis, inställbart');
