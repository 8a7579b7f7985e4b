-- When it is time to ask the court whether its ruling on a child in skyddat boende is final.
insert into deadline_rule (code, valid_from, valid_until, amount, unit, source) values
    ('SHELTER_FINAL', date '2025-01-01', null, 28, 'DAYS', 'Praxis, inställbart: tre veckor att överklaga, och posten');
