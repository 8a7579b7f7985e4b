-- Avtalssamverkan: officers of one kommun act for another, for one purpose, on the days of the agreement.
create table acting_agreement (
    id uuid not null primary key,
    acting_tenant varchar(40) not null,
    owner_tenant varchar(40) not null,
    purpose varchar(20) not null,
    from_day date not null,
    until_day date,
    reference varchar(200) not null,
    entered_by varchar(200) not null,
    entered_at timestamp with time zone not null
);

-- Who acts for another kommun right now; nobody is in two at once.
create table acting_now (
    user_id varchar(200) not null primary key,
    owner_tenant varchar(40) not null,
    since timestamp with time zone not null
);
