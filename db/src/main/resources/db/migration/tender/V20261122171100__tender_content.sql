-- What a tender demands, whom it invites, how it was changed after publication and what was asked about it.
alter table tender add column sent_back text not null default '' check (length(sent_back) <= 2000);
alter table tender add column regime_question jsonb not null default '{}';
alter table tender add column changed_at timestamptz not null default homeward_now();
comment on column tender.changed_at is 'when anything of it was last written, also beside this row: so that its version always goes up';
comment on column tender.sent_back is 'why the second officer sent it back; empty once approval is asked for again';
comment on column tender.regime_question is 'the answers that the regime was chosen by';

create table tender_condition (
    tender_id bigint  not null references tender,
    position  integer not null check (position between 1 and 50),
    text      text    not null check (length(btrim(text)) between 3 and 2000),
    primary key (tender_id, position)
);

create table tender_demand (
    tender_id            bigint  not null references tender,
    position             integer not null check (position between 1 and 50),
    kind                 text    not null check (kind in ('AUDITED_ACCOUNTS', 'INSURANCE', 'PRIOR_AWARD', 'QUALIFICATION', 'POLICY', 'OTHER')),
    text                 text    not null check (length(btrim(text)) between 3 and 2000),
    when_needed          text    not null check (when_needed in ('BEFORE_AWARD', 'AT_CONTRACT_START')),
    or_equivalent        boolean not null,
    only_if_law_requires boolean not null,
    -- kind of evidence that a provider's profile may hold; empty for none
    evidence             text,
    primary key (tender_id, position)
);

create table tender_invitation (
    id              bigint generated always as identity primary key,
    tender_id       bigint      not null references tender,
    -- an entry of the catalogue, an organisation that signs in, or both once the entry is claimed
    provider_id     bigint      references provider,
    organisation_id bigint      references organisation,
    invited_by      bigint      references person,
    invited_at      timestamptz not null default homeward_now(),
    unique (tender_id, provider_id),
    unique (tender_id, organisation_id),
    check (provider_id is not null or organisation_id is not null)
);

create table tender_addendum (
    tender_id bigint      not null references tender,
    number    integer     not null check (number >= 1),
    reason    text        not null check (length(reason) <= 2000),
    -- list of {what, before, after}
    changes   jsonb       not null,
    by_person bigint      references person,
    issued_at timestamptz not null,
    primary key (tender_id, number)
);

create table tender_clarification (
    id          bigint generated always as identity primary key,
    tender_id   bigint      not null references tender,
    number      integer     not null,
    asked       text        not null check (length(btrim(asked)) between 3 and 2000),
    -- as everybody reads it: the asker's words, or the officer's where those would give the asker away
    question    text        not null check (length(btrim(question)) between 3 and 2000),
    asked_at    timestamptz not null,
    answer      text        check (length(btrim(answer)) between 1 and 5000),
    answered_by bigint      references person,
    answered_at timestamptz,
    unique (tender_id, number),
    check ((answer is null) = (answered_at is null))
);

-- Who asked stands apart, so that no list can show it by mistake: read only to tell the asker that there is an answer.
create table tender_clarification_asker (
    clarification_id bigint primary key references tender_clarification,
    organisation_id  bigint not null references organisation,
    person_id        bigint references person
);

grant select, insert, update, delete on tender_condition, tender_demand to ${app_role};
grant select, insert, update on tender_invitation, tender_clarification to ${app_role};
grant select, insert on tender_addendum, tender_clarification_asker to ${app_role};
grant usage, select on sequence tender_invitation_id_seq, tender_clarification_id_seq to ${app_role};
