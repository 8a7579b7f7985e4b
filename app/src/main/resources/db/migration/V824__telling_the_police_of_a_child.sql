-- What lets a kommun tell the police of a child, beside what was there.
insert into legal_basis (code, valid_from, valid_until, flow, basis, giver, receiver, rests_on_consent, explanation) values
    ('SOCIAL_TO_POLICE_CRIME_AGAINST_CHILD', date '2025-07-01', null, 'Socialtjänsten till polisen, brott mot barn', '10 kap. 21 § OSL', 'MUNICIPAL', 'POLICE', false, 'Misstanke om brott mot liv, hälsa, frihet eller frid, eller sexualbrott, mot någon under 18 år.'),
    ('SOCIAL_TO_POLICE_SERIOUS_CRIME', date '2025-07-01', null, 'Socialtjänsten till polisen, begånget allvarligt brott', '10 kap. 23 § OSL', 'MUNICIPAL', 'POLICE', false, 'Misstanke om ett begånget brott med minst ett års fängelse i straffskalan. Kontrollera lydelsen med jurist.'),
    ('SOCIAL_TO_POLICE_OWN_TASK', date '2025-07-01', null, 'Socialtjänsten till polisen, för att kunna skydda', '10 kap. 2 § OSL (nödvändigt för den egna verksamheten)', 'MUNICIPAL', 'POLICE', false, 'Socialtjänsten kan inte skydda barnet utan att polisen får veta det allra nödvändigaste. Tolkas snävt.');

insert into deadline_rule (code, valid_from, valid_until, amount, unit, name, source) values
    ('CHILD_EVENT_CHOSEN', date '2015-01-01', null, 1, 'HOURS', 'Beslut om polisen får veta om en händelse', 'Praxis, inställbart');
