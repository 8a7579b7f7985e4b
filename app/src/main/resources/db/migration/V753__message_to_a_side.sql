-- What a coordinator adds to a set phrase, in their own words; refused where it tells of another side.
alter table action_request add column message_sealed text;
