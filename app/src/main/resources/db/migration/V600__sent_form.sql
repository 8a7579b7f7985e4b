-- That a form of our own pages has been sent, so that the same form sent twice has one effect; kept for a day.
create table sent_form (
    form_key uuid not null,
    user_id varchar(64) not null,
    sent_at timestamp with time zone not null,
    constraint pk_sent_form primary key (form_key)
);
create index ix_sent_form_sent_at on sent_form (sent_at);
