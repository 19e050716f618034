-- Bids that nobody reads before two people open them: drafts and submitted bids lie here as ciphertext only.

-- One asymmetric key pair for each lot, made when the tender is published.
create table lot_key (
    lot_id     bigint primary key references lot,
    public_key bytea       not null check (octet_length(public_key) = 32),
    made_at    timestamptz not null
);
comment on column lot_key.public_key is 'X25519, for HPKE (RFC 9180) with HKDF-SHA-256 and AES-256-GCM';

-- The private key, wrapped by the master key outside the database and bound to the first manifest.
create table lot_private_key (
    lot_id  bigint primary key references lot,
    wrapped bytea not null
);

-- Signed: which key takes bids for which lot until when. A moved deadline adds one; none is ever changed.
create table lot_manifest (
    lot_id   bigint  not null references lot,
    sequence integer not null check (sequence >= 1),
    document text    not null,
    primary key (lot_id, sequence)
);

-- The box of a lot as it was fixed at the close, signed.
create table lot_box (
    lot_id    bigint primary key references lot,
    tree_size bigint not null check (tree_size >= 0),
    root      bytea  not null check (octet_length(root) = 32),
    document  text   not null
);

-- The highest time ever seen: a clock that falls behind it takes no bids.
create table clock_heartbeat (
    only_row boolean primary key default true check (only_row),
    highest  timestamptz not null
);
-- nothing was seen yet: a demonstration's story begins in the past
insert into clock_heartbeat (highest) values (timestamptz '2000-01-01 00:00Z');

create function acting_organisation() returns bigint language sql stable as $$
    select nullif(current_setting('homeward.actor', true), '')::bigint
$$;

-- With the caller's own rights: an officer's policies need the lot opened.
create function lot_is_open_to_the_actor(lot_key bigint) returns boolean language sql stable as $$
    select exists (select 1 from lot l join tender t on t.id = l.tender_id
                    where l.id = lot_key and l.state in ('OPENED', 'DECIDED') and t.buyer_id = acting_organisation())
$$;

create sequence bid_ref_seq;
create function next_bid_ref() returns text language sql volatile as $$
    select 'BD-' || lpad(n::text, greatest(5, length(n::text)), '0') from nextval('bid_ref_seq') n
$$;
create table bid (
    id                bigint generated always as identity primary key,
    ref               text    not null unique default next_bid_ref(),
    lot_id            bigint  not null references lot,
    organisation_id   bigint  not null references organisation,
    state             text    not null check (state in ('DRAFT', 'SUBMITTED', 'WITHDRAWN')),
    -- rises with every saving of any part
    draft_version     integer not null default 1,
    -- the last version that was submitted or withdrawn
    version           integer not null default 0,
    -- the draft version that was sealed last
    sealed_draft      integer not null default 0,
    -- how many addenda of the tender the bidder has confirmed
    addenda_confirmed integer not null default 0,
    begun_at          timestamptz not null default homeward_now(),
    unique (lot_id, organisation_id)
);

-- The key of the drafts and of the bidder's copy, wrapped outside the database. Gone when the lot is opened.
create table bid_copy_key (
    bid_id          bigint primary key references bid,
    lot_id          bigint not null,
    organisation_id bigint not null,
    wrapped         bytea  not null
);

-- One part of a draft: an answer, the price, what is said of the conditions.
create table bid_part (
    bid_id          bigint  not null references bid,
    lot_id          bigint  not null,
    organisation_id bigint  not null,
    place           text    not null check (length(place) between 1 and 40),
    version         integer not null default 1,
    content         bytea   not null,
    saved_at        timestamptz not null default homeward_now(),
    primary key (bid_id, place)
);

create table bid_attachment (
    id              bigint generated always as identity primary key,
    bid_id          bigint  not null references bid,
    lot_id          bigint  not null,
    organisation_id bigint  not null,
    -- name and media type, as ciphertext: a name can tell what stands in the file
    label           bytea   not null,
    bytes           bigint  not null check (bytes >= 0),
    content         bytea   not null
);
create index bid_attachment_by_bid on bid_attachment (bid_id);

-- Every version that was submitted or withdrawn. Never changed, never deleted.
create table bid_version (
    bid_id          bigint  not null references bid,
    lot_id          bigint  not null references lot,
    organisation_id bigint  not null,
    version         integer not null check (version >= 1),
    kind            text    not null check (kind in ('SUBMITTED', 'WITHDRAWN')),
    happened_at     timestamptz not null,
    by_person       bigint  not null references person,
    idempotency_key text    not null check (idempotency_key ~ '^[!-~]{1,200}$'),
    sealed_sha256   bytea   check (octet_length(sealed_sha256) = 32),
    -- what was answered: the receipt as it was signed, or the withdrawal
    answer          text    not null,
    primary key (bid_id, version),
    unique (bid_id, idempotency_key),
    check ((kind = 'SUBMITTED') = (sealed_sha256 is not null))
);

-- Written before the lot is held, so that nobody waits for the bytes; without its version it does not stay.
create table bid_sealed (
    bid_id          bigint  not null,
    version         integer not null,
    lot_id          bigint  not null,
    organisation_id bigint  not null,
    content         bytea   not null,
    primary key (bid_id, version),
    foreign key (bid_id, version) references bid_version deferrable initially deferred
);

-- What the close needs of each version, and nothing that says whose it is.
create table bid_leaf (
    bid_id        bigint  not null references bid,
    version       integer not null,
    lot_id        bigint  not null references lot,
    bid_ref       text    not null,
    kind          text    not null check (kind in ('SUBMITTED', 'WITHDRAWN')),
    sealed_sha256 bytea   check (octet_length(sealed_sha256) = 32),
    primary key (bid_id, version)
);
create index bid_leaf_by_lot on bid_leaf (lot_id);

create table opening_consent (
    id              bigint generated always as identity primary key,
    lot_id          bigint not null references lot,
    organisation_id bigint not null references organisation,
    person_id       bigint not null references person,
    stands_for      bigint references person,
    given_at        timestamptz not null default homeward_now(),
    unique (lot_id, person_id),
    check (stands_for <> person_id)
);

create table conflict_declaration (
    id              bigint generated always as identity primary key,
    tender_id       bigint  not null references tender,
    organisation_id bigint  not null references organisation,
    person_id       bigint  not null references person,
    conflict        boolean not null,
    nature          text    not null default '' check (length(nature) <= 2000),
    declared_at     timestamptz not null default homeward_now(),
    check (not conflict or length(btrim(nature)) >= 3)
);
create index conflict_declaration_by_tender on conflict_declaration (tender_id, person_id, id desc);

-- What came out of the envelopes.
create table opened_bid (
    bid_id          bigint primary key references bid,
    ref             text        not null unique,
    lot_id          bigint      not null references lot,
    organisation_id bigint      not null references organisation,
    version         integer     not null,
    submitted_at    timestamptz not null,
    price_pence     bigint      check (price_pence > 0),
    evidence        text[]      not null default '{}',
    sealed_sha256   bytea       not null check (octet_length(sealed_sha256) = 32)
);
create index opened_bid_by_lot on opened_bid (lot_id);

create table opened_answer (
    bid_id          bigint  not null references opened_bid,
    lot_id          bigint  not null,
    organisation_id bigint  not null,
    question        text    not null,
    text            text    not null,
    primary key (bid_id, question)
);

create table opened_condition (
    bid_id          bigint  not null references opened_bid,
    lot_id          bigint  not null,
    organisation_id bigint  not null,
    place           integer not null,
    condition       text    not null,
    met             boolean not null,
    note            text    not null,
    primary key (bid_id, place)
);

create table opened_attachment (
    id              bigint generated always as identity primary key,
    bid_id          bigint not null references opened_bid,
    lot_id          bigint not null,
    organisation_id bigint not null,
    name            text   not null,
    media_type      text   not null,
    content         bytea  not null
);
create index opened_attachment_by_bid on opened_attachment (bid_id);

-- A bidder's own rows are its own; the buyer reads them from the opening on, and may then destroy copies, never change a bid.
do $$
declare
    a_table text;
begin
    foreach a_table in array array['bid', 'bid_copy_key', 'bid_part', 'bid_attachment', 'bid_version', 'bid_sealed'] loop
        execute format('alter table %I enable row level security', a_table);
        execute format('alter table %I force row level security', a_table);
        execute format('create policy own on %I using (organisation_id = acting_organisation())'
                       ' with check (organisation_id = acting_organisation())', a_table);
        execute format('create policy opened_is_read on %I for select using (lot_is_open_to_the_actor(lot_id))', a_table);
    end loop;
    foreach a_table in array array['bid_copy_key', 'bid_part', 'bid_attachment'] loop
        execute format('create policy opened_is_destroyed on %I for delete using (lot_is_open_to_the_actor(lot_id))', a_table);
    end loop;
    foreach a_table in array array['opened_bid', 'opened_answer', 'opened_condition', 'opened_attachment'] loop
        execute format('alter table %I enable row level security', a_table);
        execute format('alter table %I force row level security', a_table);
        execute format('create policy opened_to_the_buyer on %I using (lot_is_open_to_the_actor(lot_id))'
                       ' with check (lot_is_open_to_the_actor(lot_id))', a_table);
        execute format('create policy own on %I for select using (organisation_id = acting_organisation())', a_table);
    end loop;
    foreach a_table in array array['opening_consent', 'conflict_declaration'] loop
        execute format('alter table %I enable row level security', a_table);
        execute format('alter table %I force row level security', a_table);
        execute format('create policy own on %I using (organisation_id = acting_organisation())'
                       ' with check (organisation_id = acting_organisation())', a_table);
    end loop;
end $$;

-- Before the close a leaf is its bidder's alone; from the close on the box must be computable by anybody.
alter table bid_leaf enable row level security;
alter table bid_leaf force row level security;
create policy own on bid_leaf using (exists (select 1 from bid b where b.id = bid_id and b.organisation_id = acting_organisation()));
create policy closed_is_read on bid_leaf for select
    using (exists (select 1 from lot l where l.id = lot_id and l.state in ('CLOSED', 'OPENED', 'DECIDED')));

-- Made by the buyer, read by the buyer once the lot is opened.
alter table lot_private_key enable row level security;
alter table lot_private_key force row level security;
create policy made_by_the_buyer on lot_private_key for insert
    with check (exists (select 1 from lot l join tender t on t.id = l.tender_id
                         where l.id = lot_id and t.buyer_id = acting_organisation()));
create policy opened_is_read on lot_private_key for select using (lot_is_open_to_the_actor(lot_id));

grant select, insert on lot_key, lot_private_key, lot_manifest, lot_box to ${app_role};
grant select, update (highest) on clock_heartbeat to ${app_role};
grant select, insert, update on bid to ${app_role};
grant select, insert, delete on bid_copy_key to ${app_role};
grant select, insert, update, delete on bid_part to ${app_role};
grant select, insert, delete on bid_attachment to ${app_role};
grant select, insert on bid_version, bid_sealed, bid_leaf to ${app_role};
grant select, insert on opening_consent, conflict_declaration to ${app_role};
grant select, insert on opened_bid, opened_answer, opened_condition, opened_attachment to ${app_role};
grant usage, select on sequence bid_ref_seq, bid_id_seq, bid_attachment_id_seq, opening_consent_id_seq,
    conflict_declaration_id_seq, opened_attachment_id_seq to ${app_role};
grant execute on function next_bid_ref(), acting_organisation(), lot_is_open_to_the_actor(bigint) to ${app_role};

insert into rule_setting (key, valid, kind, value, unit, title, rule, source, verified, note) values
    ('bidding.attachment.largest-bytes', daterange('2026-01-01', null), 'WHOLE', '5242880', 'bytes',
     'Largest file of a bid', 'One file of a bid may have at most this size.', 'Product policy', true, ''),
    ('bidding.attachment.largest-unpacked-bytes', daterange('2026-01-01', null), 'WHOLE', '52428800', 'bytes',
     'Largest unpacked file of a bid',
     'What is packed inside an office document may have at most this size when unpacked, so that a small file cannot fill a machine.',
     'Product policy', true, ''),
    ('bidding.attachments.most', daterange('2026-01-01', null), 'WHOLE', '10', 'files',
     'Most files of a bid', 'A bid may have at most this many files.', 'Product policy', true, ''),
    ('bidding.attachments.largest-bytes', daterange('2026-01-01', null), 'WHOLE', '15728640', 'bytes',
     'Largest size of all files of a bid', 'The files of a bid may have at most this size together.', 'Product policy', true, ''),
    ('bidding.clock.tolerance-seconds', daterange('2026-01-01', null), 'WHOLE', '2', 'seconds',
     'How far the clock may fall behind', 'A clock further behind the highest time ever seen takes no bids.', 'Product policy', true, '');
