-- What is unusual, and shown to the desk and the national log reviewer. Checks of the last looked_back_days are looked at.
alter table probing_setting add column looked_back_days integer default 91 not null;
-- So many homes given up within so many days, in one case.
alter table probing_setting add column withdrawals integer default 5 not null;
alter table probing_setting add column withdrawal_days integer default 30 not null;
-- So many homes round one place, within so many km of it, asked about for one person.
alter table probing_setting add column ring_homes integer default 5 not null;
alter table probing_setting add column ring_km double precision default 35 not null;
-- At least so many checks of one unit in so many days, and so many times what it uses to have.
alter table probing_setting add column rate_least integer default 15 not null;
alter table probing_setting add column rate_days integer default 7 not null;
alter table probing_setting add column rate_factor double precision default 3 not null;
create index stay_created on stay (created_at);
