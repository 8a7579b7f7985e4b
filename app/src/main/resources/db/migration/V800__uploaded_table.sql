-- Who put which version of a decision table in force. The file itself is the engine's; the first version came with the
-- software and has no row. The key lets one of two who upload at once through.
create table uploaded_table (
    decision varchar(100) not null,
    version integer not null,
    file_hash varchar(64) not null,
    uploaded_by varchar(200) not null,
    uploaded_at timestamp with time zone not null,
    primary key (decision, version)
);
