-- The day of an opinion is the prosecutor's (D26); that it is noted at once is practice.
insert into deadline_rule (code, valid_from, valid_until, amount, unit, name, source) values
    ('OPINION_NOTED', date '2015-01-01', null, 4, 'HOURS', 'Åklagarens begäran om yttrande noterad', 'Praxis, inställbart');

insert into legal_basis (code, valid_from, valid_until, flow, basis, giver, receiver, rests_on_consent, explanation) values
    ('OPINION_TO_PROSECUTOR', date '2015-01-01', null, 'Socialtjänsten till åklagaren om en ung lagöverträdare', '11 § LUL och 10 kap. 28 § OSL', 'MUNICIPAL', 'AUTHORITY', false, 'Åklagaren har begärt ett yttrande innan frågan om åtal avgörs. Bara det som yttrandet ska innehålla. Kontrollera lydelsen med jurist.');
