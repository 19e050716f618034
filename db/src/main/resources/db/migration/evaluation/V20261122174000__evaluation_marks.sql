-- Who marks bids, what each person gives alone, what the panel agrees, and what decides when marks alone do not.

-- Who marks the bids of a tender, once an officer has said so; without a row everybody of the buyer who evaluates does.
create table panel_member (
    id          bigint generated always as identity primary key,
    buyer_id    bigint  not null references organisation,
    tender_id   bigint  not null references tender,
    person_id   bigint  not null references person,
    simple_page boolean not null default false,
    set_by      bigint  references person,
    set_at      timestamptz not null default homeward_now(),
    ended_at    timestamptz,
    end_reason  text    not null default '' check (length(end_reason) <= 2000)
);
comment on column panel_member.simple_page is 'shown one thing at a time, in plain words';
create unique index panel_member_once on panel_member (tender_id, person_id) where ended_at is null;

-- What one person gives alone. A change adds a row; the last one counts.
create table individual_mark (
    id          bigint generated always as identity primary key,
    buyer_id    bigint  not null references organisation,
    lot_id      bigint  not null references lot,
    bid_ref     text    not null,
    question_id bigint  not null references tender_question,
    person_id   bigint  not null references person,
    mark        integer not null check (mark >= 0),
    reason      text    not null check (length(btrim(reason)) between 1 and 4000),
    given_at    timestamptz not null default homeward_now()
);
create index individual_mark_current on individual_mark (lot_id, bid_ref, question_id, person_id, id desc);

-- What the panel settles on. A change adds a row; the last one counts, the others stay as its history.
create table agreed_mark (
    id          bigint generated always as identity primary key,
    buyer_id    bigint  not null references organisation,
    lot_id      bigint  not null references lot,
    bid_ref     text    not null,
    question_id bigint  not null references tender_question,
    mark        integer not null check (mark >= 0),
    reason      text    not null check (length(btrim(reason)) between 1 and 4000),
    agreed_by   bigint  not null references person,
    agreed_at   timestamptz not null default homeward_now()
);
create index agreed_mark_current on agreed_mark (lot_id, bid_ref, question_id, id desc);

-- A price that looks too low: asked about, explained by the bidder, then accepted or left out, with a reason.
create table price_check (
    id          bigint generated always as identity primary key,
    buyer_id    bigint not null references organisation,
    bidder_id   bigint not null references organisation,
    lot_id      bigint not null references lot,
    bid_ref     text   not null unique,
    state       text   not null check (state in ('ASKED', 'EXPLAINED', 'ACCEPTED', 'DISREGARDED')),
    -- the sum that made it look too low, as it stood when it was asked
    working     text   not null,
    question    text   not null check (length(btrim(question)) between 1 and 4000),
    asked_by    bigint not null references person,
    asked_at    timestamptz not null,
    answer_by   timestamptz not null,
    answer      text   not null default '' check (length(answer) <= 20000),
    answered_by bigint references person,
    answered_at timestamptz,
    reason      text   not null default '' check (length(reason) <= 4000),
    decided_by  bigint references person,
    decided_at  timestamptz,
    version     integer not null default 1,
    check (state not in ('ACCEPTED', 'DISREGARDED') or (decided_by is not null and length(btrim(reason)) >= 1))
);

-- Bids that are equal in everything: two officers draw, and what they drew stays on the record.
create table lots_draw (
    id         bigint generated always as identity primary key,
    buyer_id   bigint not null references organisation,
    lot_id     bigint not null references lot,
    bids       text[] not null check (cardinality(bids) >= 2),
    begun_by   bigint not null references person,
    begun_at   timestamptz not null,
    -- what the order follows from: each bid's place is that of SHA-256(seed, bid), the lowest first
    seed       bytea  check (octet_length(seed) = 32),
    drawn      text[],
    drawn_by   bigint references person,
    drawn_at   timestamptz,
    check (drawn_by is null or drawn_by <> begun_by),
    check ((drawn is null) = (seed is null) and (drawn is null) = (drawn_by is null))
);
create index lots_draw_by_lot on lots_draw (lot_id, id);

do $$
declare
    a_table text;
begin
    foreach a_table in array array['panel_member', 'individual_mark', 'agreed_mark', 'lots_draw'] loop
        execute format('alter table %I enable row level security', a_table);
        execute format('alter table %I force row level security', a_table);
        execute format('create policy own on %I using (buyer_id = nullif(current_setting(''homeward.actor'', true), '''')::bigint)', a_table);
    end loop;
end $$;
-- The bidder reads and answers what is asked about its price; it can begin no check of its own.
alter table price_check enable row level security;
alter table price_check force row level security;
create policy own on price_check using (buyer_id = nullif(current_setting('homeward.actor', true), '')::bigint);
create policy asked_is_read on price_check for select using (bidder_id = nullif(current_setting('homeward.actor', true), '')::bigint);
create policy asked_is_answered on price_check for update using (bidder_id = nullif(current_setting('homeward.actor', true), '')::bigint);

grant select, insert on panel_member, individual_mark, agreed_mark, price_check, lots_draw to ${app_role};
grant update (simple_page, ended_at, end_reason) on panel_member to ${app_role};
grant update (state, answer, answered_by, answered_at, reason, decided_by, decided_at, version) on price_check to ${app_role};
grant update (seed, drawn, drawn_by, drawn_at) on lots_draw to ${app_role};
grant usage, select on sequence panel_member_id_seq, individual_mark_id_seq, agreed_mark_id_seq, price_check_id_seq,
    lots_draw_id_seq to ${app_role};

insert into rule_setting (key, valid, kind, value, unit, title, rule, source, verified, note) values
    ('evaluation.low-price.below-mean', daterange('2026-01-01', null), 'PERCENT', '20', 'percent',
     'A price that looks too low beside the others',
     'A price that is more than this share below the mean of all prices of the lot is asked about before it counts or is left out.',
     'Product policy; Procurement Act 2023 s.19', true, 'The share is policy. The duty to ask first is the Act''s.'),
    ('evaluation.low-price.answer-days', daterange('2026-01-01', null), 'WHOLE', '5', 'working days',
     'Time to explain a low price',
     'A bidder that is asked about its price has this long to show that it can do the work for it. Without an answer by then the officer may decide.',
     'Product policy; Procurement Act 2023 s.19', true, 'Counted from the day after the question.'),
    ('evaluation.cost-of-care.wage-hour', daterange('2026-04-01', null), 'MONEY', '1271', 'an hour',
     'Lowest lawful hourly pay',
     'Nobody who is 21 or older may be paid less for an hour of work. An hour of support that is sold for less than it costs is asked about.',
     'National Living Wage from 1 April 2026', true, ''),
    ('evaluation.cost-of-care.on-costs', daterange('2026-04-01', null), 'PERCENT', '30', 'percent of pay',
     'What an hour of support costs beside the pay',
     'Holiday, pension, national insurance, training and travel time come on top of the pay.',
     'Product policy', false, 'Each buyer should put in the figure of its own published cost of care.');
