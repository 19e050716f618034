-- What was done must stay provable: an append-only trail, chained after the fact so that no transaction waits for another.
create table audit_entry (
    id              bigint generated always as identity primary key,
    happened_at     timestamptz not null default homeward_now(),
    actor_kind      text not null check (actor_kind in ('PUBLIC', 'PERSON', 'SYSTEM')),
    actor_name      text not null default '' check (actor_kind = 'SYSTEM' or actor_name = ''),
    person_id       bigint,
    organisation_id bigint,
    action          text not null check (action ~ '^[a-z0-9]+([.-][a-z0-9]+)*$'),
    subject_kind    text not null check (subject_kind ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    subject_ref     text not null check (length(subject_ref) <= 200),
    detail_hash     bytea not null check (octet_length(detail_hash) = 32),
    request_id      text not null check (length(request_id) <= 100)
);
create index audit_entry_happened on audit_entry (happened_at);
create index audit_entry_subject on audit_entry (subject_kind, subject_ref);
create index audit_entry_action on audit_entry (action);

-- May hold personal data, so it can be erased without breaking the chain: the entry keeps only the salted hash.
create table audit_detail (
    entry  bigint primary key references audit_entry,
    salt   bytea not null check (octet_length(salt) = 32),
    detail jsonb not null
);

create table audit_link (
    seq      bigint primary key check (seq >= 1),
    entry    bigint not null unique references audit_entry,
    previous bytea not null check (octet_length(previous) = 32),
    hash     bytea not null check (octet_length(hash) = 32)
);

-- Entries that wait for the sequencer. Only a work list: the verifier finds an unchained entry without it.
-- How long one waits is told by the machine's clock: moving the test clock must not look like a stalled sequencer.
create table audit_pending (
    entry bigint primary key references audit_entry,
    since timestamptz not null default clock_timestamp()
);

create function audit_wait_for_link() returns trigger language plpgsql as $$
begin
    insert into audit_pending (entry) values (new.id);
    return null;
end $$;
create trigger audit_entry_waits after insert on audit_entry
    for each row execute function audit_wait_for_link();

-- The owner of the tables is refused too; only a superuser who switches triggers off gets past, and the chain shows it.
create function audit_is_append_only() returns trigger language plpgsql as $$
begin
    raise exception 'the audit trail only grows: % on % is refused', tg_op, tg_table_name
        using errcode = 'restrict_violation';
end $$;
create trigger audit_entry_append_only before update or delete or truncate on audit_entry
    for each statement execute function audit_is_append_only();
create trigger audit_link_append_only before update or delete or truncate on audit_link
    for each statement execute function audit_is_append_only();

grant select, insert on audit_entry, audit_link to ${app_role};
grant usage, select on sequence audit_entry_id_seq to ${app_role};
grant select, insert, delete on audit_detail, audit_pending to ${app_role};
