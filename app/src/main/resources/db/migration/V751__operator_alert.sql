-- What the operator must mend. open_what: what and its cause, while nobody has; no person, no case and no stay.
create table operator_alert (
    id uuid not null primary key,
    what varchar(40) not null,
    cause varchar(100) not null,
    open_what varchar(160) unique,
    first_at timestamp with time zone not null,
    last_at timestamp with time zone not null,
    times integer not null,
    done_by varchar(200),
    done_at timestamp with time zone
);
