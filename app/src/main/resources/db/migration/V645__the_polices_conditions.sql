-- Police domain. What an officer has said of the police's own conditions after the initial analysis; none is overwritten.
create table assessment_conditions (
    assessment_id varchar(36) not null references threat_assessment (id),
    number integer not null,
    said_by varchar(200) not null,
    said_at timestamp with time zone not null,
    content_sealed varchar(500) not null,
    primary key (assessment_id, number)
);

insert into deadline_rule (code, valid_from, valid_until, amount, unit, source) values
    ('ASSESSMENT_CONDITIONS', date '2025-01-01', null, 7, 'DAYS', 'Praxis, inställbart: polisens villkor följs upp');
