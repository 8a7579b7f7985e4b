-- Round-the-clock numbers of units, never of persons. tested_on: when somebody at the desk last rang and was answered, or
-- was not.
create table contact_register (
    tenant varchar(40) not null primary key,
    number varchar(30) not null,
    stated_by varchar(200) not null,
    stated_on date not null,
    tested_on date,
    tested_by varchar(200),
    answered boolean
);

insert into deadline_rule (code, valid_from, valid_until, amount, unit, source) values
    ('CONTACT_TEST', date '2025-01-01', null, 1, 'MONTHS', 'Praxis, inställbart: journummer provrings varje månad');
