-- What somebody begins to write has a version, so that two windows do not write over each other unseen.
alter table form_draft add column version bigint default 1 not null;
-- Sealed: what a colleague handed in while this was being written.
alter table form_draft add column handed_in varchar;

-- Who handed what in, for a day: so that a form sent twice has one effect, and the way back says that it is done.
create table form_handed_in (
    id varchar(64) primary key,
    user_id varchar(255) not null,
    name varchar(255) not null,
    subject varchar(64) not null,
    case_number varchar(64) not null,
    handed_in_at timestamp with time zone not null
);

create index form_handed_in_at on form_handed_in (handed_in_at);
