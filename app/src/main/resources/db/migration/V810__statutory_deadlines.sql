-- A unit is one of five more; dropping the column takes its check with it, whatever the database has called it.
alter table deadline_rule add column counted_in varchar(10);
update deadline_rule set counted_in = unit;
alter table deadline_rule drop column unit;
alter table deadline_rule rename column counted_in to unit;
alter table deadline_rule alter column unit set not null;
alter table deadline_rule add constraint deadline_rule_unit
    check (unit in ('MINUTES', 'HOURS', 'DAYS', 'WEEKS', 'MONTHS', 'YEARS'));

-- What makes a clock of it that runs in a case. number: which of the deadlines in the domain's table. name and if_missed: as
-- people read them. moves: an end on a day when offices are closed moves to the next working day (lag 1930:173); never one
-- that guards a life. lapses: what was decided falls when it is missed. warn_hours: so long before its end the caseworker is
-- told. from_birth: counted from a birth, and so by the rule of today.
alter table deadline_rule add column number varchar(10);
alter table deadline_rule add column name varchar(120);
alter table deadline_rule add column if_missed varchar(400);
alter table deadline_rule add column moves boolean default false not null;
alter table deadline_rule add column lapses boolean default false not null;
alter table deadline_rule add column warn_hours integer;
alter table deadline_rule add column from_birth boolean default false not null;

insert into deadline_rule
    (code, number, valid_from, amount, unit, moves, lapses, warn_hours, name, if_missed, source) values
    ('CHILD_TALK', 'D0', date '2015-01-01', 48, 'HOURS', false, false, 24, 'Samtal med den unge inom 48 timmar',
        'Den unge har inte mött socialtjänst och polis i tid. Håll samtalet genast eller anteckna varför det inte kan hållas.',
        'Praxis, inställbart: Stockholms program'),
    ('PROTECTION_ASSESSMENT', 'D1', date '2015-01-01', 1, 'DAYS', false, false, 8, 'Omedelbar skyddsbedömning',
        'Ingen har bedömt om barnet behöver skydd nu. Gör bedömningen genast.',
        'Socialtjänstlagen: samma dag eller dagen efter (paragrafen ej kontrollerad)'),
    ('PRELIMINARY_ASSESSMENT', 'D2', date '2015-01-01', 14, 'DAYS', true, false, 72, 'Förhandsbedömning',
        'Beslut om att inleda utredning eller inte är försenat. Längre tid kräver synnerliga skäl.',
        'SoL 2025:400 20 kap. 2 §'),
    ('CHILD_INQUIRY', 'D3', date '2015-01-01', 4, 'MONTHS', true, false, 336, 'Barnets utredning klar',
        'Utredningen är försenad. Förlängning kräver särskilda skäl och ett beslut.',
        'SoL 2025:400 (äldre SoL 11 kap. 2 §; ny paragraf ej kontrollerad)'),
    ('LVU_SUBMISSION', 'D4', date '2015-01-01', 1, 'WEEKS', true, true, 72, 'Omhändertagandet underställt förvaltningsrätten',
        'Omhändertagandet har upphört. Barnet hålls inte längre med stöd av 6 § LVU.',
        'LVU 7 §'),
    ('LVU_EXAMINATION', 'D5', date '2015-01-01', 1, 'WEEKS', true, false, 48, 'Rätten prövar omhändertagandet',
        'Rätten har inte prövat omhändertagandet i tid. Ring förvaltningsrätten.',
        'LVU 7 §'),
    ('LVU_APPLICATION', 'D6', date '2015-01-01', 4, 'WEEKS', true, false, 168, 'Ansökan om vård enligt LVU',
        'Omhändertagandet ska upphöra om ansökan inte har gjorts och rätten inte har förlängt tiden.',
        'LVU 8 §'),
    ('LVU_RULING', 'D7', date '2015-01-01', 2, 'WEEKS', true, false, 72, 'Rätten avgör ansökan om vård',
        'Rätten har inte avgjort ansökan i tid. Ring förvaltningsrätten.',
        'LVU 34 §'),
    ('LVU_CARE_BEGUN', 'D8', date '2015-01-01', 4, 'WEEKS', true, true, 168, 'Vården har påbörjats',
        'Beslutet om vård har upphört att gälla.',
        'LVU 5 §'),
    ('LVU_CONSIDERATION', 'D9', date '2015-01-01', 6, 'MONTHS', true, false, 720, 'Övervägande av vård enligt 2 § LVU',
        'Nämnden har inte övervägt om vården fortfarande behövs.',
        'LVU 13 § första stycket'),
    ('LVU_REVIEW', 'D10', date '2015-01-01', 6, 'MONTHS', true, false, 720, 'Omprövning av vård enligt 3 § LVU',
        'Nämnden har inte omprövat om vården ska upphöra.',
        'LVU 13 § andra stycket'),
    ('SOL_CONSIDERATION', 'D11', date '2015-01-01', 6, 'MONTHS', true, false, 720, 'Övervägande av placering enligt SoL',
        'Nämnden har inte övervägt om placeringen fortfarande behövs.',
        'SoL 2025:400 (ny paragraf ej kontrollerad)'),
    ('LVU_RESTRICTION', 'D12', date '2015-01-01', 3, 'MONTHS', true, false, 336,
        'Övervägande av hemlig vistelseort eller begränsat umgänge',
        'Nämnden har inte övervägt om beslutet fortfarande behövs.',
        'LVU 14 §'),
    ('CUSTODY_TRANSFER', 'D13', date '2015-01-01', 2, 'YEARS', true, false, 1440, 'Övervägande av vårdnadsöverflyttning',
        'Nämnden har inte övervägt att ansöka om att vårdnaden flyttas över.',
        'LVU 13 c §'),
    ('CUSTODY_TRANSFER_AGAIN', 'D13b', date '2015-01-01', 1, 'YEARS', true, false, 1440,
        'Nytt övervägande av vårdnadsöverflyttning',
        'Nämnden har inte övervägt att ansöka om att vårdnaden flyttas över.',
        'LVU 13 c §'),
    ('LVU_FOLLOW_UP', 'D15', date '2015-01-01', 6, 'MONTHS', true, false, 720, 'Uppföljning efter vård avslutad',
        'Uppföljningen pågår utan stöd. Avsluta den.',
        'LVU 21 b–c §§'),
    ('SHELTER_SUBMISSION', 'D18', date '2015-01-01', 1, 'WEEKS', true, true, 72,
        'Placering i skyddat boende underställd förvaltningsrätten',
        'Det omedelbara beslutet har upphört att gälla.',
        'Lag 2024:79 4 kap. 3 §'),
    ('SHELTER_EXAMINATION', 'D18b', date '2015-01-01', 1, 'WEEKS', true, false, 48, 'Rätten prövar placeringen i skyddat boende',
        'Rätten har inte prövat beslutet i tid. Ring förvaltningsrätten.',
        'Lag 2024:79 4 kap. 3 §'),
    ('SHELTER_APPLICATION', 'D19', date '2015-01-01', 6, 'WEEKS', true, false, 168, 'Ansökan om placering i skyddat boende',
        'Det omedelbara beslutet ska upphöra om ansökan inte har gjorts och rätten inte har förlängt tiden.',
        'Lag 2024:79 4 kap. 6 §'),
    ('SHELTER_RULING', 'D19b', date '2015-01-01', 2, 'WEEKS', true, false, 72, 'Rätten avgör ansökan om skyddat boende',
        'Rätten har inte avgjort ansökan i tid. Ring förvaltningsrätten.',
        'Lag 2024:79 8 kap. 2 §'),
    ('SHELTER_CONSIDERATION', 'D21', date '2015-01-01', 6, 'MONTHS', true, false, 720, 'Övervägande av skyddat boende',
        'Nämnden har inte övervägt om placeringen fortfarande behövs.',
        'Lag 2024:79 5 kap. 3 §'),
    ('SHELTER_BEGUN', 'D21b', date '2015-01-01', 4, 'WEEKS', true, true, 168, 'Placeringen i skyddat boende har påbörjats',
        'Beslutet om skyddat boende har upphört att gälla.',
        'Lag 2024:79 3 kap. 4 §'),
    ('IVO_REPORT', 'D25', date '2015-01-01', 3, 'MONTHS', true, false, 336, 'Ej verkställt beslut rapporterat till IVO',
        'Beslutet är inte rapporterat till IVO. Rapportera det nu.',
        'Socialtjänstlagen om rapportering till IVO (paragrafen ej kontrollerad)');

insert into deadline_rule
    (code, number, valid_from, amount, unit, moves, lapses, warn_hours, from_birth, name, if_missed, source) values
    ('CARE_ENDS_2', 'D16', date '2015-01-01', 18, 'YEARS', false, false, 2160, true, 'Vård enligt 2 § LVU upphör senast',
        'Det finns inget stöd för vården längre. Den ska ha upphört.',
        'LVU 21 §'),
    ('CARE_ENDS_3', 'D17', date '2015-01-01', 21, 'YEARS', false, false, 2160, true, 'Vård enligt 3 § LVU upphör senast',
        'Det finns inget stöd för vården längre. Den ska ha upphört.',
        'LVU 21 §');

-- How long it is, the one who asks for it says each time: of its rule only what it is called and where it comes from counts.
insert into deadline_rule
    (code, number, valid_from, amount, unit, moves, lapses, warn_hours, name, if_missed, source) values
    ('LUL_OPINION', 'D26', date '2015-01-01', 1, 'DAYS', false, false, 72, 'Yttrande till åklagaren enligt LUL',
        'Yttrandet är försenat. Ring åklagaren och lämna det.',
        'LUL 11 §: åklagaren bestämmer dagen');
