-- What a kommun may tell the coordination when somebody must have a home now.
insert into legal_basis (code, valid_from, valid_until, flow, basis, giver, receiver, rests_on_consent, explanation) values
    ('MUNICIPAL_TO_COORDINATION', date '2025-07-01', null, 'Kommunen till samordnaren', '10 kap. 2 § OSL (nödvändigt för den egna verksamheten)', 'MUNICIPAL', 'COORDINATION', false, 'Kommunen kan inte hitta ett säkert boende i tid utan att samordnaren får veta det allra nödvändigaste. Tolkas snävt.');
