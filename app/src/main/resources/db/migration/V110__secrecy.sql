-- Where an authority's right to pass data on comes from; offered when a disclosure is recorded.
create table legal_basis (
    code varchar(60) not null,
    valid_from date not null,
    valid_until date,
    flow varchar(120) not null,
    basis varchar(300) not null,
    primary key (code, valid_from)
);

insert into legal_basis (code, valid_from, valid_until, flow, basis) values
    ('CONSENT', date '2025-07-01', null, 'Den enskilde till myndigheterna', 'Samtycke, 10 kap. 1 § och 12 kap. 2 § OSL (bara egna uppgifter)'),
    ('CONCERN_REPORT', date '2025-07-01', null, 'Anmälningsskyldig till socialtjänsten', 'Orosanmälan, 19 kap. 1 § SoL och 10 kap. 28 § OSL'),
    ('SOCIAL_TO_POLICE_YOUNG', date '2025-07-01', null, 'Socialtjänsten till polisen, förebyggande om unga', '10 kap. 18 a § OSL'),
    ('SOCIAL_TO_POLICE_IMPENDING_CRIME', date '2025-07-01', null, 'Socialtjänsten till polisen, förestående brott', '10 kap. 19 § OSL (avgränsade brott)'),
    ('POLICE_ASSISTANCE', date '2025-07-01', null, 'Socialtjänsten eller SiS till polisen, handräckning', '43 och 43 b §§ LVU, 8 kap. 7 § lagen (2024:79)'),
    ('POLICE_ACT', date '2025-07-01', null, 'Polisen till socialtjänsten', '6 § andra stycket polislagen'),
    ('POLICE_CONCERN_REPORT', date '2025-07-01', null, 'Polisen till socialtjänsten om barn', '19 kap. 1 § SoL och 10 kap. 28 § OSL'),
    ('POLICE_CONSENT', date '2025-07-01', null, 'Polisen till socialtjänsten', 'Samtycke, 10 kap. 1 § OSL'),
    ('POLICE_OWN_TASK', date '2025-07-01', null, 'Polisen till socialtjänsten', '10 kap. 2 § OSL (nödvändigt för den egna verksamheten)'),
    ('MUNICIPAL_CONSENT', date '2025-07-01', null, 'Kommun till kommun', 'Samtycke, 10 kap. 1 § OSL'),
    ('MUNICIPAL_OWN_TASK', date '2025-07-01', null, 'Kommun till kommun', '10 kap. 2 § OSL (i första hand genom samordnaren)'),
    ('MUNICIPAL_CARE', date '2025-07-01', null, 'Kommun till kommun', '26 kap. 9 e § OSL'),
    ('HOME_CARE', date '2025-07-01', null, 'Socialtjänsten till boendet', '9 kap. 2 § SoF, 12 § LVU och 10 kap. 2 § OSL'),
    ('DUTY_TO_INFORM_POLICE', date '2025-07-01', null, 'Myndigheter till polisen', '5 § lagen (2025:170) och 10 kap. 28 § OSL (inte sekretess enligt 26 kap. 1–6 §§)'),
    ('CONFLICT_ANSWER', date '2025-07-01', null, 'Samordnaren till kommunen, konfliktbesked', 'Som polisen till socialtjänsten: 6 § andra stycket polislagen, 10 kap. 2 § OSL; fyra värden, inget annat'),
    ('SUPERVISION', date '2025-07-01', null, 'Till IVO', 'Tillsyn, 10 kap. 17 § OSL');

create table disclosure (
    id uuid not null primary key,
    disclosed_at timestamp with time zone not null,
    from_tenant varchar(40) not null,
    to_tenant varchar(40) not null,
    subject_token varchar(60) not null,
    subject_sealed varchar(500) not null,
    case_number varchar(40),
    purpose varchar(60) not null,
    fields varchar(1000) not null,
    legal_basis varchar(60) not null,
    consent_version integer,
    channel varchar(40) not null
);

create index disclosure_subject on disclosure (subject_token);
