-- Documents lie in the database as encrypted chunks, so that one backup holds all and no organisation reads another's.
create table document (
    id              bigint generated always as identity primary key,
    organisation_id bigint not null,
    name            text not null check (length(name) between 1 and 255),
    media_type      text not null check (length(media_type) between 3 and 255),
    bytes           bigint not null check (bytes >= 0),
    sha256          bytea not null check (octet_length(sha256) = 32),
    wrapped_key     bytea not null,
    stored_at       timestamptz not null default homeward_now()
);

-- The chunks are written first, while the length and the hash are not known yet: the reference is checked at commit.
create table document_chunk (
    document        bigint not null references document on delete cascade deferrable initially deferred,
    organisation_id bigint not null,
    number          integer not null check (number >= 0),
    last            boolean not null,
    content         bytea not null,
    primary key (document, number)
);

alter table document enable row level security;
alter table document force row level security;
create policy document_of_the_acting_organisation on document
    using (organisation_id = nullif(current_setting('homeward.actor', true), '')::bigint)
    with check (organisation_id = nullif(current_setting('homeward.actor', true), '')::bigint);

alter table document_chunk enable row level security;
alter table document_chunk force row level security;
create policy chunk_of_the_acting_organisation on document_chunk
    using (organisation_id = nullif(current_setting('homeward.actor', true), '')::bigint)
    with check (organisation_id = nullif(current_setting('homeward.actor', true), '')::bigint);

grant select, insert, delete on document, document_chunk to ${app_role};
grant usage, select on sequence document_id_seq to ${app_role};
