-- What has happened in a case tells how it goes: sealed with its text. What is written before this stands in clear.
alter table relative_event add column kind_sealed text;
alter table relative_event alter column kind drop not null;
