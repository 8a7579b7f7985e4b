-- Where an officer is reached; known from the login.
alter table officer add column mail varchar(320);

-- Frånvaro: both days count. A called-off one stays, so that it can be seen who stood in for whom.
create table absence (
    id uuid not null primary key,
    officer varchar(200) not null,
    substitute varchar(200) not null,
    first_day date not null,
    last_day date not null,
    registered_by varchar(200) not null,
    registered_at timestamp with time zone not null,
    called_off_at timestamp with time zone,
    check (first_day <= last_day)
);

create index absence_days on absence (last_day, first_day);
