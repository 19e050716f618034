-- A caller who heard no answer must be able to ask again without doing the thing twice, so answers are kept by the caller's own key.
create table idempotency_record (
    caller       text        not null check (length(caller) between 1 and 200),
    path         text        not null check (length(path) between 1 and 2000),
    key          text        not null check (key ~ '^[!-~]{1,200}$'),
    organisation bigint,
    claim        uuid        not null,
    claimed      timestamptz not null,
    body_sha256  text check (body_sha256 ~ '^[0-9a-f]{64}$'),
    status       integer check (status between 200 and 499),
    media_type   text,
    location     text,
    answer       bytea,
    primary key (caller, path, key),
    constraint answered_as_a_whole check ((status is null) = (body_sha256 is null) and (status is not null or answer is null))
);
comment on table idempotency_record is 'One row for each key that a caller sent with a write; without a status it is still running';
create index idempotency_record_claimed on idempotency_record (claimed);

-- An answer may hold what only the acting organisation may read.
alter table idempotency_record enable row level security;
alter table idempotency_record force row level security;
create policy own_organisation on idempotency_record
    using (organisation is not distinct from nullif(current_setting('homeward.actor', true), '')::bigint);

grant select, insert, update, delete on idempotency_record to ${app_role};
