-- What a decision on a placement was about, as it stood then: the home by its name, the days and the proposal. Sealed,
-- since it tells where somebody lives. None of decisions that were made before it was kept.
alter table placement_decision add column terms_sealed text;
