-- Who are relatives by a link between two cases: the link is secret in itself, so the tie stands in no register of the
-- police, has no owner there and is reviewed by nobody. It counts in the conflict check like any tie of relatives.
create table secret_tie (
    id varchar(36) not null primary key,
    lower_token varchar(43) not null,
    lower_sealed varchar(300) not null,
    higher_token varchar(43) not null,
    higher_sealed varchar(300) not null,
    version integer not null,
    closed_on date
);
create index secret_tie_lower on secret_tie (lower_token);
create index secret_tie_higher on secret_tie (higher_token);
