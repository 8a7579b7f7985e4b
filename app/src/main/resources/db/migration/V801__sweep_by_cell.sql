-- A sweep goes from cell to cell and in each from home to home, so that the stays of one bundle are each other's neighbours,
-- and in two halves at once: from after the judged stay until before until_cell. One that was under way when this came
-- begins again.
alter table conflict_sweep add column judged_cell varchar(60);
alter table conflict_sweep add column judged_home varchar(60);
alter table conflict_sweep add column until_cell varchar(60);

create index stay_cell_home on stay (cell_token, home_token, id);
drop index stay_cell;
