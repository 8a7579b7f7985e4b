-- A stay is confirmed now and then, else it is uncertain. followed: a process of its own looks after it.
alter table stay add column confirmed_at timestamp with time zone;
alter table stay add column uncertain_since timestamp with time zone;
alter table stay add column followed boolean default false not null;

-- A move: the new stay says which one it replaces. From the decision on, the old one counts to the day of the move
-- (moved_by); its stated end holds again when the move comes to nothing.
alter table stay add column replaces uuid;
alter table stay add column moved_by uuid;
alter table stay add column stated_until date;

create index stay_moved_by on stay (moved_by);

update stay set confirmed_at = changed_at;

alter table stay alter column confirmed_at set not null;

-- The placement that somebody moves from.
alter table placement add column moves_from uuid;

-- Förlängning: the asked end is committed before it is checked, and the former holds again unless it is granted.
create table stay_extension (
    id uuid not null primary key,
    placement_id uuid not null references placement (id),
    stay_id uuid not null,
    open_stay uuid unique,
    former_until date not null,
    asked_until date not null,
    status varchar(20) not null,
    asker varchar(200) not null,
    grounds_sealed text,
    asked_at timestamp with time zone not null,
    answer varchar(20),
    decider varchar(200),
    reason_sealed text,
    decided_at timestamp with time zone
);

create index stay_extension_placement on stay_extension (placement_id);

-- The answer that a decider has seen last, so that nobody decides on one that has become worse since.
create table stay_extension_shown (
    extension_id uuid not null references stay_extension (id),
    user_id varchar(200) not null,
    answer varchar(20) not null,
    shown_at timestamp with time zone not null,
    primary key (extension_id, user_id)
);

-- What has been recorded of a stay, for the case's timeline. user_id: none when it came of itself.
create table stay_event (
    id uuid not null primary key,
    placement_id uuid not null references placement (id),
    stay_id uuid not null,
    kind varchar(30) not null,
    on_day date,
    user_id varchar(200),
    recorded_at timestamp with time zone not null
);

create index stay_event_placement on stay_event (placement_id);

insert into deadline_rule (code, valid_from, valid_until, amount, unit, source) values
    ('STAY_CONFIRMATION', date '2025-01-01', null, 30, 'DAYS', 'Praxis, inställbart: en vistelse bekräftas var trettionde dag'),
    ('STAY_UNCERTAIN', date '2025-01-01', null, 7, 'DAYS', 'Praxis, inställbart: därefter är uppgiften osäker hos samordningen'),
    ('STAY_ENDS_SOON', date '2025-01-01', null, 14, 'DAYS', 'Praxis, inställbart: i god tid före beslutets sista dag'),
    ('EXTENSION_LAPSE', date '2025-01-01', null, 72, 'HOURS', 'Praxis, inställbart: som en reservation'),
    ('RESERVATION_ENDS_SOON', date '2025-01-01', null, 12, 'HOURS', 'Praxis, inställbart');
