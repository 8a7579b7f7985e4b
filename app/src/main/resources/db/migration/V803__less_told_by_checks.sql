-- Of which kind the fact of a check is stands sealed with it: in clear and beside the moment it told of ties that are
-- secret in themselves. The column holds it only for checks that were asked for before.
alter table conflict_check alter column fact_kind drop not null;
update conflict_check set judged_to = null where done_at is not null;
