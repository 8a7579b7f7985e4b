-- What somebody has begun to write in a form: sealed for that user and that task, base64.
create table form_draft (
    user_id varchar(255) not null,
    task_id varchar(64) not null,
    sealed varchar not null,
    saved_at timestamp with time zone not null,
    primary key (user_id, task_id)
);

create index form_draft_saved_at on form_draft (saved_at);
