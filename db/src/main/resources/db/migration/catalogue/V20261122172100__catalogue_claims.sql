-- A provider finds itself in the catalogue and asks to speak for its entry; an officer judges that by evidence.
create sequence claim_ref_seq;

create table provider_claim (
    id              bigint generated always as identity primary key,
    ref             text        not null unique default 'CL-' || lpad(nextval('claim_ref_seq')::text, 5, '0'),
    provider_id     bigint      not null references provider,
    organisation_id bigint      not null references organisation,
    asked_by        bigint      not null references person,
    asked_at        timestamptz not null,
    evidence        text        not null check (length(btrim(evidence)) between 1 and 2000),
    state           text        not null check (state in ('ASKED', 'CONFIRMED', 'REFUSED', 'WITHDRAWN')),
    decided_by      bigint      references person,
    decided_for     bigint      references organisation,
    decided_at      timestamptz,
    reason          text        not null default '' check (length(reason) <= 2000),
    version         integer     not null default 1,
    check ((state in ('CONFIRMED', 'REFUSED')) <= (decided_by is not null and decided_at is not null)),
    check (decided_for is null or decided_for <> organisation_id)
);
create unique index provider_claim_once on provider_claim (organisation_id) where state = 'ASKED';
create unique index provider_claim_one_holder on provider_claim (provider_id) where state = 'CONFIRMED';
create index provider_claim_waiting on provider_claim (asked_at) where state = 'ASKED';

create table provider_claim_state_change (
    id          bigint generated always as identity primary key,
    claim_id    bigint      not null references provider_claim,
    from_state  text,
    to_state    text        not null,
    by_person   bigint      references person,
    happened_at timestamptz not null,
    recorded_at timestamptz not null default homeward_now()
);

grant select, insert, update on provider_claim to ${app_role};
grant select, insert on provider_claim_state_change to ${app_role};
grant usage, select on sequence claim_ref_seq, provider_claim_id_seq, provider_claim_state_change_id_seq to ${app_role};
