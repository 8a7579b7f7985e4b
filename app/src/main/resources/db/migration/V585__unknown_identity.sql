-- Somebody whose number nobody knows yet: no number, and a joint person of their own until they are identified.
alter table municipal_person alter column number_sealed drop not null;
alter table municipal_person alter column number_token drop not null;
alter table police_person alter column number_sealed drop not null;
alter table police_person alter column number_token drop not null;
