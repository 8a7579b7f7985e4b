-- Police domain. What somebody wrote or chose is sealed, except the few codes that the check and the lists need; the
-- person stands as a keyed token (of this module's own) and a seal, the kommun's case and the police's own record of the
-- person as seals, so that a dump joins an assessment with nobody.

create table threat_assessment (
    id varchar(36) not null primary key,
    version integer not null,
    case_number varchar(20) not null unique,
    region varchar(40) not null,
    person_sealed varchar(300) not null,
    joint_token varchar(43) not null,
    joint_sealed varchar(300) not null,
    request_sealed text not null,
    requested_at timestamp with time zone not null,
    status varchar(20) not null check (status in ('REQUESTED', 'ASSESSED', 'DISAGREED', 'SETTLED')),
    escalated_at timestamp with time zone
);
create index threat_assessment_joint on threat_assessment (joint_token);

-- Every version that an assessor handed in. effective_at: since when the check goes by it; null while it waits for review.
create table assessment_revision (
    assessment_id varchar(36) not null references threat_assessment (id),
    number integer not null,
    level varchar(10) not null check (level in ('LOW', 'MEDIUM', 'HIGH')),
    valid_until date not null,
    network_link varchar(20) not null check (network_link in ('NONE_KNOWN', 'KNOWN', 'NOT_CHECKED')),
    reliability varchar(1) not null,
    correctness integer not null check (correctness between 1 and 5),
    content_sealed text not null,
    assessor varchar(200) not null,
    assessed_at timestamp with time zone not null,
    effective_at timestamp with time zone,
    reviewer varchar(200),
    reviewed_at timestamp with time zone,
    agreed boolean,
    comment_sealed text,
    primary key (assessment_id, number)
);
