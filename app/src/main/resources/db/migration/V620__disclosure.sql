-- Whom a basis lets tell whom (null: anybody), whether it rests on consent, and one line that says what it means.
alter table legal_basis add column giver varchar(20);
alter table legal_basis add column receiver varchar(20);
alter table legal_basis add column rests_on_consent boolean default false not null;
alter table legal_basis add column explanation varchar(400) default '' not null;

update legal_basis set rests_on_consent = true where code in ('CONSENT', 'POLICE_CONSENT', 'MUNICIPAL_CONSENT');
update legal_basis set giver = 'MUNICIPAL' where code in ('SOCIAL_TO_POLICE_YOUNG', 'SOCIAL_TO_POLICE_IMPENDING_CRIME', 'POLICE_ASSISTANCE', 'MUNICIPAL_CONSENT', 'MUNICIPAL_OWN_TASK', 'MUNICIPAL_CARE', 'HOME_CARE');
update legal_basis set giver = 'POLICE' where code in ('POLICE_ACT', 'POLICE_CONCERN_REPORT', 'POLICE_CONSENT', 'POLICE_OWN_TASK');
-- 10:28 does not break the secrecy of the social services, so a kommun is not offered it.
update legal_basis set giver = 'COORDINATION' where code in ('CONFLICT_ANSWER', 'DUTY_TO_INFORM_POLICE');
update legal_basis set receiver = 'POLICE' where code in ('SOCIAL_TO_POLICE_YOUNG', 'SOCIAL_TO_POLICE_IMPENDING_CRIME', 'POLICE_ASSISTANCE', 'DUTY_TO_INFORM_POLICE');
update legal_basis set receiver = 'MUNICIPAL' where code in ('CONCERN_REPORT', 'POLICE_ACT', 'POLICE_CONCERN_REPORT', 'POLICE_CONSENT', 'POLICE_OWN_TASK', 'MUNICIPAL_CONSENT', 'MUNICIPAL_OWN_TASK', 'MUNICIPAL_CARE', 'CONFLICT_ANSWER');
update legal_basis set receiver = 'HOME' where code = 'HOME_CARE';
update legal_basis set receiver = 'SUPERVISION' where code = 'SUPERVISION';

update legal_basis set explanation = 'Personen har själv sagt ja. Gäller bara personens egna uppgifter och bara så länge samtycket står kvar.' where code = 'CONSENT';
update legal_basis set explanation = 'Den som är skyldig att anmäla oro för ett barn lämnar det som behövs för anmälan.' where code = 'CONCERN_REPORT';
update legal_basis set explanation = 'För att förebygga att en ung person dras in i brott, om det är lämpligt och gagnar den unga. Kontrollera lydelsen med jurist.' where code = 'SOCIAL_TO_POLICE_YOUNG';
update legal_basis set explanation = 'För att hindra ett allvarligt brott som annars väntas begås. Bara de brott som paragrafen räknar upp.' where code = 'SOCIAL_TO_POLICE_IMPENDING_CRIME';
update legal_basis set explanation = 'Det polisen behöver veta för att kunna verkställa ett beslut med hjälp av handräckning.' where code = 'POLICE_ASSISTANCE';
update legal_basis set explanation = 'Polisen lämnar resultat och råd som socialtjänsten behöver för att skydda eller stödja personen.' where code = 'POLICE_ACT';
update legal_basis set explanation = 'Polisen anmäler oro för ett barn och lämnar det som behövs för anmälan.' where code = 'POLICE_CONCERN_REPORT';
update legal_basis set explanation = 'Personen har samtyckt till att polisen berättar för socialtjänsten. Gäller bara så länge samtycket står kvar.' where code = 'POLICE_CONSENT';
update legal_basis set explanation = 'Polisen kan inte sköta sin egen uppgift utan att lämna uppgiften. Tolkas snävt.' where code = 'POLICE_OWN_TASK';
update legal_basis set explanation = 'Personen har samtyckt till att kommunen berättar för den andra kommunen. Gäller bara så länge samtycket står kvar.' where code = 'MUNICIPAL_CONSENT';
update legal_basis set explanation = 'Kommunen kan inte sköta sin egen uppgift utan att lämna uppgiften. Tolkas snävt; gå i första hand genom samordnaren.' where code = 'MUNICIPAL_OWN_TASK';
update legal_basis set explanation = 'Det den andra kommunen behöver för att ge nödvändig vård eller stöd åt personen.' where code = 'MUNICIPAL_CARE';
update legal_basis set explanation = 'Det boendet behöver för att kunna ta emot och vårda personen, och inget mer.' where code = 'HOME_CARE';
update legal_basis set explanation = 'En uppgift som behövs för att förebygga eller utreda brott. Bryter inte socialtjänstens sekretess.' where code = 'DUTY_TO_INFORM_POLICE';
update legal_basis set explanation = 'Kommunen får ett av fyra besked och vad den behöver göra, aldrig vem det annars gäller.' where code = 'CONFLICT_ANSWER';
update legal_basis set explanation = 'Det inspektionen begär för sin tillsyn.' where code = 'SUPERVISION';

-- A home and a receiving region tell where somebody lives: they are sealed, so that a dump joins them with no case.
-- kept_by is the unit whose record this is: the giver's, or the receiver's note of what came.
alter table disclosure alter column to_tenant drop not null;
alter table disclosure add column to_kind varchar(20) default 'UNIT' not null;
alter table disclosure add column to_authority varchar(40);
alter table disclosure add column to_sealed varchar(800);
alter table disclosure add column kept_by varchar(40);
alter table disclosure add column recorded_by varchar(200);

update disclosure set kept_by = case when from_tenant like 'polis-%' then to_tenant else from_tenant end;
alter table disclosure alter column kept_by set not null;
