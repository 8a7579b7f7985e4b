-- Police domain. An assessment lives as long as the kommun's case that asked for it: the token finds it by that case.
-- work: asked for in a case or made unasked (CASE), an acute one (ACUTE), or a copy to somebody who moves along (COPY).
-- anew_at: since when a new version is asked for; seen_at: when its form was last shown, so that an event reported while
-- an officer writes is not taken for answered. chosen: what the assessor last chose to do with it. over_at: nothing more
-- happens with it.
alter table threat_assessment add column work varchar(10) default 'CASE' not null
    check (work in ('CASE', 'ACUTE', 'COPY'));
alter table threat_assessment add column case_token varchar(43);
alter table threat_assessment add column anew_at timestamp with time zone;
alter table threat_assessment add column seen_at timestamp with time zone;
alter table threat_assessment add column chosen varchar(20) check (chosen in ('UNCHANGED', 'ANEW', 'LAPSE'));
alter table threat_assessment add column case_end_sealed varchar(500);
alter table threat_assessment add column case_ended_at timestamp with time zone;
alter table threat_assessment add column escalation_sealed text;
alter table threat_assessment add column over_at timestamp with time zone;
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
    ('ASSESSMENT_INITIAL_VALID', date '2025-01-01', null, 14, 'DAYS', 'Praxis, inställbart: tills den fullständiga bedömningen är gjord'),
    ('ASSESSMENT_SECURED', date '2025-01-01', null, 4, 'HOURS', 'Praxis, inställbart: vakthavande ser till att en sen granskning görs'),
    ('REGION_NOTICE', date '2025-01-01', null, 24, 'HOURS', 'Praxis, inställbart: mottagande region bekräftar');
