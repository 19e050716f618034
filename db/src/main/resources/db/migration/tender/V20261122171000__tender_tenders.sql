-- A tender, its lots and its questions: what a buyer asks for, how it will judge, and when it stops taking bids.
create sequence tender_ref_seq;
create function next_tender_ref() returns text language sql volatile as $$
    select 'HW-' || to_char(homeward_now() at time zone 'Europe/London', 'YYYY') || '-'
           || lpad(n::text, greatest(4, length(n::text)), '0') from nextval('tender_ref_seq') n
$$;

create table tender (
    id                  bigint generated always as identity primary key,
    ref                 text        not null unique default next_tender_ref(),
    -- the Open Contracting identifier, given when the first notice is published
    ocid                text        unique,
    buyer_id            bigint      not null references organisation,
    state               text        not null check (state in ('DRAFT', 'APPROVED', 'PUBLISHED', 'CLOSED', 'CANCELLED')),
    title               text        not null check (length(btrim(title)) between 3 and 200),
    summary             text        not null default '' check (length(summary) <= 5000),
    route               text        not null check (route in ('OPEN', 'QUOTATION')),
    regime              text        not null check (regime in ('PSR', 'LIGHT_TOUCH', 'BELOW_THRESHOLD', 'STANDARD')),
    -- the answers of the route chooser and what came of them, as they were when the route was taken: the reason for it
    regime_reason       jsonb       not null default '{}',
    cpv                 text[]      not null default '{}',
    value_pence         bigint      check (value_pence > 0),
    price_weight        numeric(5, 2) not null default 0 check (price_weight between 0 and 100),
    price_method        text        not null default 'LOWEST_OVER_THIS'
                        check (price_method in ('LOWEST_OVER_THIS', 'DISTANCE_FROM_MEAN', 'FIXED_FEE')),
    price_unit          text        not null default '' check (length(price_unit) <= 200),
    contract_terms      text        not null default '' check (length(contract_terms) <= 20000),
    questions_close     timestamptz,
    deadline            timestamptz,
    short_period_reason text        not null default '',
    burden_reason       text        not null default '',
    lots_reason         text        not null default '',
    standstill_offered  boolean     not null default true,
    written_by          bigint      references person,
    last_written_by     bigint      references person,
    approval_asked_at   timestamptz,
    approved_by         bigint      references person,
    approved_at         timestamptz,
    published_by        bigint      references person,
    published_at        timestamptz,
    closed_at           timestamptz,
    version             integer     not null default 1,
    check (questions_close is null or deadline is null or questions_close < deadline),
    check (approved_by is null or (approved_by <> last_written_by and approved_by <> written_by)),
    check (state in ('DRAFT', 'APPROVED', 'CANCELLED') or (published_at is not null and deadline is not null))
);
create index tender_by_buyer on tender (buyer_id, id desc);
create index tender_to_close on tender (deadline) where state = 'PUBLISHED';

create table tender_state_change (
    id          bigint generated always as identity primary key,
    tender_id   bigint      not null references tender,
    from_state  text,
    to_state    text        not null,
    by_person   bigint      references person,
    reason      text        not null default '',
    happened_at timestamptz not null,
    recorded_at timestamptz not null default homeward_now()
);

create table lot (
    id         bigint generated always as identity primary key,
    tender_id  bigint  not null references tender,
    number     integer not null check (number between 1 and 99),
    title      text    not null check (length(btrim(title)) between 3 and 200),
    areas      text[]  not null default '{}',
    start_date date,
    end_date   date,
    capacity   integer check (capacity between 1 and 100000),
    state      text    not null check (state in ('PLANNED', 'BIDDING', 'CLOSED', 'OPENED', 'DECIDED', 'CANCELLED')),
    closed_at  timestamptz,
    opened_at  timestamptz,
    version    integer not null default 1,
    unique (tender_id, number),
    check (end_date is null or start_date is null or end_date > start_date)
);
comment on column lot.areas is 'codes of the areas where the support is wanted';
comment on column lot.capacity is 'how many people are to be supported';

create table lot_state_change (
    id          bigint generated always as identity primary key,
    lot_id      bigint      not null references lot,
    from_state  text,
    to_state    text        not null,
    by_person   bigint      references person,
    reason      text        not null default '',
    happened_at timestamptz not null,
    recorded_at timestamptz not null default homeward_now()
);

create table tender_question (
    id               bigint generated always as identity primary key,
    tender_id        bigint  not null references tender,
    position         integer not null check (position between 1 and 100),
    ref              text    not null check (ref ~ '^[A-Za-z0-9][A-Za-z0-9._-]{0,19}$'),
    text             text    not null check (length(btrim(text)) between 3 and 2000),
    help             text    not null default '' check (length(help) <= 5000),
    max_words        integer not null check (max_words between 1 and 5000),
    weight           numeric(5, 2) not null check (weight between 0 and 100),
    -- a bid whose agreed mark is lower is out; empty for no minimum
    minimum_mark     integer check (minimum_mark >= 0),
    -- scored by people with lived experience; decides ties first
    lived_experience boolean not null default false,
    unique (tender_id, ref),
    unique (tender_id, position) deferrable initially deferred
);

create table tender_question_mark (
    question_id bigint  not null references tender_question on delete cascade,
    mark        integer not null check (mark between 0 and 1000),
    meaning     text    not null check (length(btrim(meaning)) between 1 and 500),
    primary key (question_id, mark)
);

grant select, insert, update on tender, lot to ${app_role};
grant select, insert, update, delete on tender_question, tender_question_mark to ${app_role};
grant delete on lot to ${app_role};
grant select, insert on tender_state_change, lot_state_change to ${app_role};
grant usage, select on sequence tender_ref_seq, tender_id_seq, lot_id_seq, tender_question_id_seq,
    tender_state_change_id_seq, lot_state_change_id_seq to ${app_role};
