-- An address that is in no register is there because somebody lives at it: sealed, and no kommun browses it.
alter table home add column address_sealed text;
