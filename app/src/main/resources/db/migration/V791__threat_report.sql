-- Police domain. A threat that a kommun has heard of: of whom, what and by whom is sealed. The kommun keeps that it was
-- handed out, in its own record of disclosures, and learns nothing of what becomes of it.
create table threat_report (
    id varchar(36) not null primary key,
    number varchar(20) not null unique,
    region varchar(40) not null,
    tenant varchar(40) not null,
    reported_by varchar(200) not null,
    reported_at timestamp with time zone not null,
    content_sealed text not null,
    outcome varchar(20) check (outcome in ('RECORD', 'RECORDED_ELSEWHERE', 'DECLINE')),
    note_sealed text,
    decided_by varchar(200),
    decided_at timestamp with time zone,
    escalated_at timestamp with time zone
);

insert into deadline_rule (code, valid_from, valid_until, amount, unit, source) values
    ('THREAT_REPORT', date '2025-01-01', null, 24, 'HOURS', 'Praxis, inställbart: polisen bedömer ett anmält hot inom ett dygn');
