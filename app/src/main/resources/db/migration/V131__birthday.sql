-- Homes take people of certain ages; sealed with the coordination's key. Null when the number does not tell the day.
alter table joint_person add column born_sealed varchar(200);
