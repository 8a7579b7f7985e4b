-- What belongs to a case and has a process of its own: a report of concern, an immediate custody, an application for care.
create table municipal_matter (
    id uuid not null primary key,
    case_id uuid not null references municipal_case (id),
    kind varchar(30) not null,
    begun_at timestamp with time zone not null,
    ended_at timestamp with time zone
);

create index municipal_matter_case on municipal_matter (case_id, kind, begun_at);
