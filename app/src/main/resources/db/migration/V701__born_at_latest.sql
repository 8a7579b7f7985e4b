-- The last day that somebody may have been born on whose birthday is not known: a number that tells the year, or a guess
-- at the age. Who may be a child is judged as one. Sealed as born_sealed is.
alter table joint_person add column born_latest_sealed varchar(200);
