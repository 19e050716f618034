-- Receipts, manifests and checkpoints must be checkable for ever: public keys are kept, each signed by the one before.
create table signing_key (
    key_id             text primary key check (key_id ~ '^[0-9a-f]{32}$'),
    purpose            text not null check (purpose in ('CHECKPOINT', 'MANIFEST', 'RECEIPT')),
    public_key         bytea not null check (octet_length(public_key) = 32),
    wrapped_private    bytea not null,
    valid_from         timestamptz not null,
    retired_at         timestamptz check (retired_at >= valid_from),
    signed_by          text references signing_key,
    previous_signature text,
    check ((signed_by is null) = (previous_signature is null))
);
create unique index signing_key_current on signing_key (purpose) where retired_at is null;
create unique index signing_key_first on signing_key (purpose) where signed_by is null;

grant select, insert, update (retired_at) on signing_key to ${app_role};
