-- Who consents tells that a guardian threatens: sealed, with the day and until when it holds. What is written before this
-- stands in clear till it changes.
alter table relative_consent add column consent_sealed text;
alter table relative_consent alter column basis drop not null;
