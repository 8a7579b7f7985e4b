-- Avhopparärenden. open_person is the person while the case is open, else null: one open case a person and kommun,
-- since a person's record belongs to one kommun. What was told, found, received and decided is sealed.
create table exit_case (
    id uuid not null primary key,
    case_number varchar(20) not null unique,
    tenant varchar(40) not null,
    person_id uuid not null references municipal_person (id),
    open_person uuid unique,
    caseworker varchar(200),
    contact_sealed text not null,
    consent varchar(10) not null check (consent in ('GIVEN', 'REFUSED')),
    consent_signed date,
    consent_version integer not null,
    inquiry_sealed text,
    assessment_sealed text,
    decision_sealed text,
    closing_sealed text,
    ending varchar(20),
    opened_at timestamp with time zone not null,
    closed_at timestamp with time zone,
    version integer not null
);

create index exit_case_person on exit_case (person_id);
