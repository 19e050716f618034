-- Who is to get a lot and why, agreed by a second officer; what each bidder was told of its marks; and the days of waiting.
create sequence award_ref_seq;

create table award (
    id                 bigint generated always as identity primary key,
    ref                text        not null unique default 'AW-' || lpad(nextval('award_ref_seq')::text, 5, '0'),
    tender_id          bigint      not null references tender,
    lot_id             bigint      not null references lot,
    buyer_id           bigint      not null references organisation,
    state              text        not null check (state in ('RECOMMENDED', 'SENT_BACK', 'APPROVED', 'AWARDED',
                                                             'CONTRACTED', 'DECLINED', 'SET_ASIDE', 'NO_AWARD')),
    bid_ref            text,
    bidder_id          bigint      references organisation,
    bidder             text        not null default '',
    reason             text        not null check (length(btrim(reason)) between 3 and 5000),
    recommended_by     bigint      not null references person,
    recommended_at     timestamptz not null,
    approved_by        bigint      references person,
    approved_at        timestamptz,
    -- whether the law asks for a standstill, the buyer offered one, or there is none
    pause              text        check (pause in ('MANDATORY', 'VOLUNTARY', 'NONE')),
    law                text        check (law in ('PA2023', 'PSR')),
    first_day          date,
    last_day           date,
    ends_at            timestamptz,
    notice_ref         text,
    awarded_by         bigint      references person,
    awarded_at         timestamptz,
    signed_on          date,
    contract_start     date,
    contract_end       date,
    contract_pence     bigint      check (contract_pence > 0),
    details_due        date,
    details_notice_ref text,
    version            integer     not null default 0,
    constraint award_by_two_people check (approved_by <> recommended_by),
    check ((state = 'NO_AWARD') = (bid_ref is null)),
    check ((bid_ref is null) = (bidder_id is null)),
    check (state not in ('APPROVED', 'AWARDED', 'CONTRACTED')
           or (approved_by is not null and approved_at is not null and pause is not null and law is not null)),
    check (pause is null or (pause = 'NONE') = (ends_at is null)),
    check ((ends_at is null) = (last_day is null) and (ends_at is null) = (first_day is null)),
    check (state not in ('AWARDED', 'CONTRACTED') or (awarded_by is not null and awarded_at is not null)),
    check ((state = 'CONTRACTED') = (signed_on is not null)),
    constraint award_signed_after_standstill check (signed_on is null or last_day is null or signed_on > last_day),
    check (contract_end is null or contract_start is null or contract_end > contract_start)
);
-- a lot goes to one bidder at a time, or to nobody
create unique index award_one_live on award (lot_id)
    where state in ('RECOMMENDED', 'APPROVED', 'AWARDED', 'CONTRACTED', 'NO_AWARD');
create index award_by_buyer on award (buyer_id, id desc);
create index award_by_tender on award (tender_id);

create table award_state_change (
    id          bigint generated always as identity primary key,
    award_id    bigint      not null references award,
    buyer_id    bigint      not null references organisation,
    bidder_id   bigint      references organisation,
    from_state  text,
    to_state    text        not null,
    by_person   bigint      not null references person,
    reason      text        not null default '',
    happened_at timestamptz not null,
    recorded_at timestamptz not null default homeward_now()
);
create index award_state_change_of on award_state_change (award_id, id);

-- Providers may say under the Provider Selection Regime that a decision was wrong; until that is decided the standstill
-- stays open.
create table award_representation (
    id          bigint generated always as identity primary key,
    award_id    bigint      not null references award,
    buyer_id    bigint      not null references organisation,
    from_whom   text        not null check (length(btrim(from_whom)) between 2 and 200),
    text        text        not null check (length(btrim(text)) between 3 and 20000),
    received_on date        not null,
    recorded_by bigint      not null references person,
    recorded_at timestamptz not null,
    stands      boolean,
    decision    text        not null default '',
    decided_by  bigint      references person,
    decided_at  timestamptz,
    check ((stands is null) = (decided_at is null) and (stands is null) = (decided_by is null)),
    check (stands is null or length(btrim(decision)) >= 3)
);
create index award_representation_of on award_representation (award_id, id);

-- The waiting is the database's to keep, too: whatever a program thinks of the time, nobody is awarded before its end.
create function award_waits() returns trigger language plpgsql as $$
begin
    if new.lot_id <> old.lot_id or new.bid_ref is distinct from old.bid_ref
       or new.recommended_by <> old.recommended_by or new.buyer_id <> old.buyer_id then
        raise exception 'what was recommended does not change' using errcode = 'restrict_violation';
    end if;
    if new.state = 'AWARDED' and old.state <> 'AWARDED' then
        if new.ends_at > homeward_now() then
            raise exception 'the standstill has not ended' using errcode = 'restrict_violation';
        end if;
        if exists (select from award_representation r where r.award_id = new.id and r.stands is null) then
            raise exception 'representations are not decided' using errcode = 'restrict_violation';
        end if;
    end if;
    return new;
end $$;
create trigger award_waits before update on award for each row execute function award_waits();

-- What each bidder was told of its marks and the winner's, frozen as it was told.
create table award_summary (
    id             bigint generated always as identity primary key,
    award_id       bigint         not null references award,
    lot_id         bigint         not null references lot,
    buyer_id       bigint         not null references organisation,
    bid_ref        text           not null,
    bidder_id      bigint         not null references organisation,
    bidder         text           not null,
    won            boolean        not null,
    place          integer        check (place >= 1),
    bids           integer        not null check (bids >= 1),
    -- why the bid was out; empty when it was ranked
    out_because    text[]         not null default '{}',
    quality        numeric(7, 2)  not null,
    price_score    numeric(7, 2),
    price_pence    bigint         not null,
    price_weight   numeric(5, 2)  not null,
    price_working  text           not null default '',
    total          numeric(7, 2),
    winner         text           not null,
    winner_quality numeric(7, 2)  not null,
    winner_price   numeric(7, 2),
    winner_total   numeric(7, 2),
    winner_reason  text           not null,
    made_at        timestamptz    not null,
    unique (award_id, bid_ref)
);
create index award_summary_for on award_summary (bidder_id, lot_id, id desc);

create table award_summary_line (
    summary_id     bigint        not null references award_summary,
    position       integer       not null check (position >= 1),
    buyer_id       bigint        not null references organisation,
    bidder_id      bigint        not null references organisation,
    question       text          not null,
    text           text          not null,
    weight         numeric(5, 2) not null,
    lived          boolean       not null,
    highest        integer       not null,
    mark           integer,
    meaning        text          not null default '',
    score          numeric(7, 2),
    reason         text          not null default '',
    -- what the next better marks of the scale ask for, in the words that were published with the question
    better         text[]        not null default '{}',
    winner_mark    integer,
    winner_meaning text          not null default '',
    winner_score   numeric(7, 2),
    winner_reason  text          not null default '',
    primary key (summary_id, position)
);

create table award_letter (
    id        bigint generated always as identity primary key,
    award_id  bigint      not null references award,
    buyer_id  bigint      not null references organisation,
    bidder_id bigint      not null references organisation,
    bidder    text        not null,
    kind      text        not null,
    subject   text        not null,
    body      text        not null,
    people    integer     not null check (people >= 0),
    sent_at   timestamptz not null
);
comment on column award_letter.people is 'how many people of the bidder were sent it by mail';
create index award_letter_of on award_letter (award_id, id);

-- What anybody may read of a decision: no more than the notices say.
create table award_outcome (
    id           bigint generated always as identity primary key,
    tender_ref   text        not null,
    lot          integer     not null,
    kind         text        not null check (kind in ('INTENDED', 'AWARDED', 'CONTRACTED', 'DECLINED', 'SET_ASIDE', 'NO_AWARD')),
    supplier     text        not null default '',
    reason       text        not null default '',
    first_day    date,
    last_day     date,
    ends_at      timestamptz,
    value_pence  bigint,
    signed_on    date,
    notice_ref   text,
    happened_at  timestamptz not null
);
create index award_outcome_of on award_outcome (tender_ref, lot, id);

create function award_is_append_only() returns trigger language plpgsql as $$
begin
    raise exception 'what bidders were told stays: % on % is refused', tg_op, tg_table_name
        using errcode = 'restrict_violation';
end $$;
create trigger award_state_change_stays before update or delete on award_state_change
    for each row execute function award_is_append_only();
create trigger award_summary_stays before update or delete on award_summary
    for each row execute function award_is_append_only();
create trigger award_summary_line_stays before update or delete on award_summary_line
    for each row execute function award_is_append_only();
create trigger award_letter_stays before update or delete on award_letter
    for each row execute function award_is_append_only();
create trigger award_outcome_stays before update or delete on award_outcome
    for each row execute function award_is_append_only();

alter table award enable row level security;
alter table award force row level security;
-- the winner sees its award once it is approved, and may decline it
create policy award_of on award
    using (buyer_id = nullif(current_setting('homeward.actor', true), '')::bigint
           or (bidder_id = nullif(current_setting('homeward.actor', true), '')::bigint and approved_at is not null))
    with check (buyer_id = nullif(current_setting('homeward.actor', true), '')::bigint
                or (bidder_id = nullif(current_setting('homeward.actor', true), '')::bigint and state = 'DECLINED'));

alter table award_state_change enable row level security;
alter table award_state_change force row level security;
create policy award_state_change_of on award_state_change
    using (buyer_id = nullif(current_setting('homeward.actor', true), '')::bigint
           or (bidder_id = nullif(current_setting('homeward.actor', true), '')::bigint and to_state = 'DECLINED'));

alter table award_representation enable row level security;
alter table award_representation force row level security;
create policy award_representation_of on award_representation
    using (buyer_id = nullif(current_setting('homeward.actor', true), '')::bigint);

alter table award_summary enable row level security;
alter table award_summary force row level security;
create policy award_summary_of on award_summary
    using (buyer_id = nullif(current_setting('homeward.actor', true), '')::bigint
           or bidder_id = nullif(current_setting('homeward.actor', true), '')::bigint)
    with check (buyer_id = nullif(current_setting('homeward.actor', true), '')::bigint);

alter table award_summary_line enable row level security;
alter table award_summary_line force row level security;
create policy award_summary_line_of on award_summary_line
    using (buyer_id = nullif(current_setting('homeward.actor', true), '')::bigint
           or bidder_id = nullif(current_setting('homeward.actor', true), '')::bigint)
    with check (buyer_id = nullif(current_setting('homeward.actor', true), '')::bigint);

alter table award_letter enable row level security;
alter table award_letter force row level security;
-- the winner who declines lets the others be told, so it may add letters of its award and read only its own
create policy award_letter_read on award_letter for select
    using (buyer_id = nullif(current_setting('homeward.actor', true), '')::bigint
           or bidder_id = nullif(current_setting('homeward.actor', true), '')::bigint);
create policy award_letter_write on award_letter for insert
    with check (buyer_id = nullif(current_setting('homeward.actor', true), '')::bigint
                or exists (select from award a where a.id = award_id
                              and a.bidder_id = nullif(current_setting('homeward.actor', true), '')::bigint));

grant select, insert, update on award, award_representation to ${app_role};
grant select, insert on award_state_change, award_summary, award_summary_line, award_letter, award_outcome to ${app_role};
grant usage, select on sequence award_ref_seq, award_id_seq, award_state_change_id_seq, award_representation_id_seq,
    award_summary_id_seq, award_letter_id_seq, award_outcome_id_seq to ${app_role};

insert into rule_setting (key, valid, kind, value, unit, title, rule, source, verified, note) values
    ('standstill.voluntary.working-days', daterange('2024-01-01', null), 'WHOLE', '8', 'working days',
     'Standstill that the law does not ask for but the buyer offers',
     'Light touch and below the threshold a standstill is the buyer''s choice. One that is offered lasts at least eight working days, beginning with the day on which the award notice is published.',
     'Procurement Act 2023 s.51', true, 'A shorter one is not a standstill.'),
    ('standstill.psr.after-representations.working-days', daterange('2024-01-01', null), 'WHOLE', '5', 'working days',
     'Standstill after representations were decided',
     'Representations keep the standstill open. After the further decision was told it lasts for so many working days more.',
     'Health Care Services (Provider Selection Regime) Regulations 2023 reg 12', true, 'Never ends earlier than it would have without representations.'),
    ('award.contract-reminder-days', daterange('2024-01-01', null), 'WHOLE', '14', 'days',
     'When an award without contract details is called overdue',
     'So many days after the award officers are reminded to record the signed contract.',
     'Product policy', true, '');
