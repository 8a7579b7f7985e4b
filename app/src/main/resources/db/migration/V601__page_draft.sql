alter table sent_form alter column user_id set data type varchar(255);

-- What somebody has begun to write in a form of our own pages, sealed for that user and that place; kept for a day.
create table page_draft (
    user_id varchar(255) not null,
    place varchar(100) not null,
    sealed text not null,
    saved_at timestamp with time zone not null,
    constraint pk_page_draft primary key (user_id, place)
);
create index ix_page_draft_saved_at on page_draft (saved_at);
