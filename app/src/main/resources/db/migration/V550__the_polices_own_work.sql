-- Police domain. An assessment lives as long as the kommun's case that asked for it: the token finds it by that case.
-- anew: something happened after the last version that it does not answer yet. seen_at: when its form was last shown.
alter table threat_assessment add column case_token varchar(43);
alter table threat_assessment add column anew boolean default false not null;
alter table threat_assessment add column seen_at timestamp with time zone;
alter table threat_assessment add column case_end_sealed varchar(500);
alter table threat_assessment add column case_ended_at timestamp with time zone;
create index threat_assessment_case on threat_assessment (case_token);

alter table assessment_revision add column kind varchar(10) default 'FULL' not null
    check (kind in ('INITIAL', 'ACUTE', 'FULL', 'FINAL'));

-- What the kommun reported in the case; what happened and when is sealed.
create table assessment_event (
    assessment_id varchar(36) not null references threat_assessment (id),
    number integer not null,
    reported_at timestamp with time zone not null,
    content_sealed text not null,
    primary key (assessment_id, number)
);

-- That somebody has come to live in a region. Who, where and since when is sealed.
create table region_notice (
    id varchar(36) not null primary key,
    version integer not null,
    case_number varchar(20) not null unique,
    region varchar(40) not null,
    person_sealed varchar(300) not null,
    content_sealed text not null,
    sent_at timestamp with time zone not null,
    acknowledged_at timestamp with time zone,
    acknowledged_by varchar(200),
    escalated_at timestamp with time zone
);

insert into deadline_rule (code, valid_from, valid_until, amount, unit, source) values
    ('ASSESSMENT_INITIAL', date '2025-01-01', null, 8, 'HOURS', 'Praxis, inställbart: initial riskanalys samma dag'),
    ('ASSESSMENT_ACUTE', date '2025-01-01', null, 1, 'HOURS', 'Praxis, inställbart: akut bedömning på begäran av kommunen'),
    ('ASSESSMENT_ANEW', date '2025-01-01', null, 24, 'HOURS', 'Praxis, inställbart: ny bedömning när något har hänt'),
    ('ASSESSMENT_FINAL', date '2025-01-01', null, 7, 'DAYS', 'Praxis, inställbart: avslutande bedömning'),
    ('ASSESSMENT_RENEWAL', date '2025-01-01', null, 3, 'DAYS', 'Praxis, inställbart: så långt före sista dagen frågas om bedömningen ska förlängas'),
    ('REGION_NOTICE', date '2025-01-01', null, 24, 'HOURS', 'Praxis, inställbart: mottagande region bekräftar');
