-- What a buyer tells everybody must stay as it was told: notices and releases only grow, and a correction is a new notice.
create sequence notice_ref_seq;
create sequence ocid_seq;

create table official_notice (
    id           bigint generated always as identity primary key,
    ref          text        not null unique default 'NT-' || lpad(nextval('notice_ref_seq')::text, 5, '0'),
    kind         text        not null check (kind ~ '^(UK([1-9]|1[0-7])|PSR_(INTENTION|CONFIRMATION|AWARD))$'),
    -- one contracting process from the first plan to the end of the contract
    ocid         text        not null check (length(ocid) between 5 and 100),
    buyer_id     bigint      not null references organisation,
    -- what the notice is about in the product: a tender, an intention, a contract
    subject_ref  text        not null check (length(subject_ref) <= 100),
    title        text        not null check (length(btrim(title)) between 3 and 300),
    -- headings with their texts, in the order in which they are read
    sections     json        not null,
    note         text        not null default '' check (length(note) <= 5000),
    corrects     bigint      references official_notice,
    published_at timestamptz not null,
    published_by bigint      references person,
    -- for the search by words
    words        text        not null
);
create index official_notice_by_time on official_notice (published_at desc, id desc);
create index official_notice_by_ocid on official_notice (ocid, id);
create index official_notice_by_subject on official_notice (subject_ref, id);
create index official_notice_by_words on official_notice using gin (to_tsvector('english', words));

-- The place in the list is given under a lock that is held until the end of the transaction: a reader that has seen a
-- number will never see a smaller one appear later.
create table ocds_release (
    seq        bigint      primary key check (seq >= 1),
    release_id text        not null unique,
    ocid       text        not null,
    notice_id  bigint      not null unique references official_notice,
    tags       text[]      not null check (cardinality(tags) >= 1),
    dated      timestamptz not null,
    body       json        not null
);
create index ocds_release_by_ocid on ocds_release (ocid, seq);
create index ocds_release_by_date on ocds_release (dated, seq);

create function publication_is_append_only() returns trigger language plpgsql as $$
begin
    raise exception 'what was published only grows: % on % is refused', tg_op, tg_table_name
        using errcode = 'restrict_violation';
end $$;
create trigger official_notice_append_only before update or delete or truncate on official_notice
    for each statement execute function publication_is_append_only();
create trigger ocds_release_append_only before update or delete or truncate on ocds_release
    for each statement execute function publication_is_append_only();

-- What an officer adds in their own words before a notice is published, and that they have read it.
create table notice_review (
    kind        text        not null,
    subject_ref text        not null,
    buyer_id    bigint      not null references organisation,
    note        text        not null default '' check (length(note) <= 5000),
    reviewed_by bigint      not null references person,
    reviewed_at timestamptz not null,
    primary key (kind, subject_ref)
);

-- What providers can bid for, for feeds and calendars. A row changes with its tender; what was published about it stays.
create table opportunity (
    tender_ref      text        primary key,
    ocid            text        not null,
    buyer_id        bigint      not null references organisation,
    title           text        not null,
    summary         text        not null default '',
    areas           text[]      not null default '{}',
    questions_close timestamptz,
    deadline        timestamptz not null,
    state           text        not null check (state in ('OPEN', 'CLOSED', 'CANCELLED')),
    invited_only    boolean     not null default false,
    path            text        not null check (path like '/%'),
    published_at    timestamptz not null,
    updated_at      timestamptz not null,
    -- counts the changes, so that a calendar knows which entry is the newer
    revision        integer     not null default 0
);
create index opportunity_by_time on opportunity (updated_at desc, tender_ref);

-- Which notice is due when depends on the regime and the route, and changes with the law.
create table notice_duty (
    id       bigint generated always as identity primary key,
    regime   text      not null check (regime in ('PSR', 'LIGHT_TOUCH', 'BELOW_THRESHOLD', 'STANDARD')),
    -- empty for every route
    route    text      not null default '',
    kind     text      not null,
    strength text      not null check (strength in ('MUST', 'MAY', 'NEVER')),
    moment   text      not null check (moment in ('BEFORE_TENDER', 'OPENS_COMPETITION', 'DECISION', 'BEFORE_SIGNING',
                                                  'AFTER_SIGNING', 'AFTER_END', 'PERIODIC')),
    -- days after the moment; empty where the law gives none
    days     integer   check (days between 0 and 1000),
    -- duty only from this value, in pence with VAT
    at_least_pence bigint check (at_least_pence > 0),
    valid    daterange not null check (not isempty(valid)),
    rule     text      not null,
    source   text      not null,
    verified boolean   not null,
    exclude using gist (regime with =, route with =, kind with =, moment with =, valid with &&)
);

grant select, insert on official_notice, ocds_release to ${app_role};
grant select, insert, update on opportunity, notice_review to ${app_role};
grant select on notice_duty to ${app_role};
grant usage, select on sequence notice_ref_seq, ocid_seq, official_notice_id_seq to ${app_role};
