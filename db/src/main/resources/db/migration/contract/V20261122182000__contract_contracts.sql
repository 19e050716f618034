-- Contracts that state what people can say when they work, how that is told, and what follows when it is not so.
create sequence contract_ref_seq;

create table contract (
    id               bigint generated always as identity primary key,
    ref              text        not null unique default 'CT-' || lpad(nextval('contract_ref_seq')::text, 5, '0'),
    award_id         bigint      not null references award,
    tender_ref       text        not null,
    lot              integer     not null,
    buyer_id         bigint      not null references organisation,
    provider_id      bigint      not null references organisation,
    buyer            text        not null,
    provider         text        not null,
    title            text        not null check (length(btrim(title)) between 1 and 200),
    summary          text        not null default '' check (length(summary) <= 2000),
    people           integer     not null check (people between 1 and 10000),
    starts           date        not null,
    ends             date        not null,
    extension_months integer     not null default 0 check (extension_months between 0 and 120),
    extended_months  integer     not null default 0 check (extended_months >= 0),
    -- nought while a draft does not say
    value_pence      bigint      not null check (value_pence >= 0),
    ladder           text        not null check (ladder in ('HEALTH', 'COUNCIL')),
    state            text        not null check (state in ('DRAFT', 'IN_AGREEMENT', 'AGREED', 'RUNNING', 'SUSPENDED', 'ENDING',
                                                           'ENDED', 'ABANDONED')),
    made_by          bigint      not null references person,
    made_at          timestamptz not null,
    -- from here on the provider may read it
    offered_at       timestamptz,
    text_sha256      text        check (text_sha256 ~ '^[0-9a-f]{64}$'),
    agreed_at        timestamptz,
    started_on       date,
    ends_on          date,
    end_kind         text        check (end_kind in ('EXPIRED', 'TERMINATED', 'BY_AGREEMENT')),
    version          integer     not null default 0,
    check (buyer_id <> provider_id),
    check (state in ('DRAFT', 'ABANDONED') or value_pence > 0),
    check (ends > starts),
    check (extended_months <= extension_months),
    check (state in ('DRAFT', 'ABANDONED') or (offered_at is not null and text_sha256 is not null)),
    check (state in ('DRAFT', 'IN_AGREEMENT', 'ABANDONED') or agreed_at is not null),
    check (state not in ('RUNNING', 'SUSPENDED', 'ENDING') or started_on is not null),
    check ((state in ('ENDING', 'ENDED')) = (end_kind is not null)),
    check ((end_kind is null) = (ends_on is null))
);

-- one that was given up before both sides agreed leaves its award free for another
create unique index contract_one_for_award on contract (award_id) where state <> 'ABANDONED';
create index contract_by_buyer on contract (buyer_id, ends);
create index contract_by_provider on contract (provider_id, ends);

create function contract_keeps_its_parties() returns trigger language plpgsql as $$
begin
    if new.buyer_id <> old.buyer_id or new.provider_id <> old.provider_id or new.award_id <> old.award_id then
        raise exception 'the parties of a contract do not change' using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
create trigger contract_keeps_its_parties before update on contract
    for each row execute function contract_keeps_its_parties();

create table contract_state_change (
    id          bigint generated always as identity primary key,
    contract_id bigint      not null references contract,
    buyer_id    bigint      not null references organisation,
    provider_id bigint      not null references organisation,
    from_state  text,
    to_state    text        not null,
    -- null when the product itself did it, because a day had come
    by_person   bigint      references person,
    reason      text        not null default '',
    happened_at timestamptz not null
);
create index contract_state_change_of on contract_state_change (contract_id, id);

create table contract_rung (
    contract_id bigint        not null references contract,
    buyer_id    bigint        not null references organisation,
    provider_id bigint        not null references organisation,
    parameter   text          not null check (parameter ~ '^[A-Z_]{3,40}$'),
    value       numeric(9, 2) not null check (value >= 0),
    source      text          not null,
    verified    boolean       not null,
    primary key (contract_id, parameter)
);

create table contract_line (
    contract_id bigint         not null references contract,
    buyer_id    bigint         not null references organisation,
    provider_id bigint         not null references organisation,
    position    integer        not null check (position >= 1),
    ref         text           not null,
    title       text           not null,
    unit        text           not null,
    rate_pence  bigint         not null check (rate_pence > 0),
    planned     numeric(12, 2) not null check (planned >= 0),
    with_person boolean        not null,
    primary key (contract_id, ref)
);
comment on column contract_line.with_person is 'pays hours with a person: never part of a monthly value, never withheld';

create table contract_outcome (
    contract_id bigint        not null references contract,
    buyer_id    bigint        not null references organisation,
    provider_id bigint        not null references organisation,
    position    integer       not null check (position >= 1),
    ref         text          not null,
    statement   text          not null,
    measure     text          not null,
    baseline    text          not null,
    target      text          not null,
    cadence     text          not null check (cadence in ('MONTHLY', 'QUARTERLY', 'HALF_YEARLY', 'YEARLY')),
    evidence    text          not null,
    weight      numeric(5, 2) not null check (weight > 0 and weight <= 100),
    primary key (contract_id, ref)
);

create table contract_indicator (
    contract_id bigint  not null references contract,
    buyer_id    bigint  not null references organisation,
    provider_id bigint  not null references organisation,
    position    integer not null check (position >= 1),
    ref         text    not null,
    outcome     text    not null,
    title       text    not null,
    unit        text    not null,
    better      text    not null check (better in ('HIGHER', 'LOWER')),
    primary key (contract_id, ref),
    foreign key (contract_id, outcome) references contract_outcome
);

create table contract_band (
    contract_id bigint         not null,
    buyer_id    bigint         not null references organisation,
    provider_id bigint         not null references organisation,
    indicator   text           not null,
    valid_from  date           not null,
    good        numeric(12, 2) not null,
    approaching numeric(12, 2) not null,
    improvement numeric(12, 2) not null,
    primary key (contract_id, indicator, valid_from),
    foreign key (contract_id, indicator) references contract_indicator
);

-- What is to happen when the provider cannot go on, and how it hands over: without both nothing starts.
create table contract_plan (
    id          bigint generated always as identity primary key,
    contract_id bigint      not null references contract,
    buyer_id    bigint      not null references organisation,
    provider_id bigint      not null references organisation,
    kind        text        not null check (kind in ('CONTINGENCY', 'EXIT')),
    text        text        not null check (length(btrim(text)) between 20 and 10000),
    by_person   bigint      not null references person,
    at          timestamptz not null
);
create index contract_plan_of on contract_plan (contract_id, kind, id desc);

create function contract_starts_with_plans() returns trigger language plpgsql as $$
begin
    if new.state = 'RUNNING' and old.state = 'AGREED'
       and (select count(distinct p.kind) from contract_plan p where p.contract_id = new.id) < 2 then
        raise exception 'no contract starts without a contingency and an exit plan' using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
create trigger contract_starts_with_plans before update on contract
    for each row execute function contract_starts_with_plans();

-- Every text that was put to both sides, as canonical JSON, named by its hash.
create table contract_text (
    contract_id bigint      not null references contract,
    buyer_id    bigint      not null references organisation,
    provider_id bigint      not null references organisation,
    sha256      text        not null check (sha256 ~ '^[0-9a-f]{64}$'),
    document    text        not null,
    made_at     timestamptz not null,
    primary key (contract_id, sha256),
    constraint contract_text_is_its_hash check (encode(sha256(convert_to(document, 'UTF8')), 'hex') = sha256)
);

create table contract_agreement (
    id          bigint generated always as identity primary key,
    contract_id bigint      not null,
    buyer_id    bigint      not null references organisation,
    provider_id bigint      not null references organisation,
    sha256      text        not null,
    side        text        not null check (side in ('BUYER', 'PROVIDER')),
    person_id   bigint      not null references person,
    person      text        not null,
    at          timestamptz not null,
    -- set when the text was changed afterwards; the signature stays on file and counts no more
    voided_at   timestamptz,
    foreign key (contract_id, sha256) references contract_text
);
create unique index contract_agreement_once on contract_agreement (contract_id, side) where voided_at is null;

create function contract_agreement_stays() returns trigger language plpgsql as $$
begin
    if old.voided_at is not null or new.voided_at is null or new.sha256 <> old.sha256 or new.side <> old.side
       or new.person_id <> old.person_id or new.at <> old.at or new.contract_id <> old.contract_id then
        raise exception 'a signature is not changed' using errcode = 'restrict_violation';
    end if;
    if exists (select from contract c where c.id = old.contract_id and c.agreed_at is not null) then
        raise exception 'what both sides have agreed to stays' using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
create trigger contract_agreement_stays before update on contract_agreement
    for each row execute function contract_agreement_stays();

-- What the provider says of a period, figure by figure, and what it was rated. A correction is a new version.
create table contract_report (
    id          bigint generated always as identity primary key,
    contract_id bigint      not null references contract,
    buyer_id    bigint      not null references organisation,
    provider_id bigint      not null references organisation,
    period      date        not null check (extract(day from period) = 1),
    version     integer     not null check (version >= 1),
    words       text        not null default '' check (length(words) <= 5000),
    by_person   bigint      not null references person,
    at          timestamptz not null,
    late        boolean     not null,
    unique (contract_id, period, version)
);

create table contract_figure (
    report_id    bigint  not null references contract_report,
    contract_id  bigint  not null,
    buyer_id     bigint  not null references organisation,
    provider_id  bigint  not null references organisation,
    indicator    text    not null,
    value        numeric(12, 2),
    why_not      text    not null default '' check (length(why_not) <= 2000),
    evidence     text    not null default '' check (length(evidence) <= 5000),
    rating       text    not null check (rating in ('GOOD', 'APPROACHING_TARGET', 'REQUIRES_IMPROVEMENT', 'INADEQUATE', 'OTHER')),
    primary key (report_id, indicator),
    foreign key (contract_id, indicator) references contract_indicator,
    check ((value is null) = (rating = 'OTHER')),
    check (value is not null or length(btrim(why_not)) >= 3)
);

-- Looked up before anybody acts, by the hash of what only the person has; so no row-level policy.
create table contract_voice_link (
    id          bigint generated always as identity primary key,
    contract_id bigint      not null references contract,
    buyer_id    bigint      not null references organisation,
    token_hash  text        not null unique check (token_hash ~ '^[0-9a-f]{64}$'),
    relation    text        not null check (relation in ('PERSON', 'FAMILY', 'FRIEND', 'ADVOCATE')),
    made_by     bigint      not null references person,
    made_at     timestamptz not null,
    expires_at  timestamptz not null,
    used_at     timestamptz,
    check (expires_at > made_at)
);
create index contract_voice_link_of on contract_voice_link (contract_id, id desc);

-- How often somebody tried a link from a network address; forgotten after an hour.
create table contract_voice_try (
    origin text        not null check (length(origin) <= 100),
    at     timestamptz not null
);
create index contract_voice_try_by_origin on contract_voice_try (origin, at);

-- What people and families say. Nobody's name stands here.
create table contract_voice (
    id          bigint generated always as identity primary key,
    contract_id bigint      not null references contract,
    buyer_id    bigint      not null references organisation,
    provider_id bigint      not null references organisation,
    relation    text        not null check (relation in ('PERSON', 'FAMILY', 'FRIEND', 'ADVOCATE')),
    words       text        not null default '' check (length(words) <= 5000),
    may_quote   boolean     not null,
    said_at     timestamptz not null
);
create index contract_voice_of on contract_voice (contract_id, id desc);

create table contract_voice_answer (
    voice_id    bigint not null references contract_voice,
    contract_id bigint not null,
    buyer_id    bigint not null references organisation,
    provider_id bigint not null references organisation,
    outcome     text   not null,
    answer      text   not null check (answer in ('YES', 'SOMETIMES', 'NO', 'NOT_SURE')),
    may_quote   boolean not null,
    primary key (voice_id, outcome),
    foreign key (contract_id, outcome) references contract_outcome
);

create table contract_case (
    id          bigint generated always as identity primary key,
    contract_id bigint  not null references contract,
    buyer_id    bigint  not null references organisation,
    provider_id bigint  not null references organisation,
    number      integer not null check (number >= 1),
    title       text    not null check (length(btrim(title)) between 3 and 200),
    outcome     text,
    report_id   bigint  references contract_report,
    state       text    not null check (state in ('PROPOSED', 'DROPPED', 'NOTICE_GIVEN', 'ANSWERED', 'MEETING_HELD', 'NO_PLAN',
                                                  'PLAN_AGREED', 'EXCEPTION', 'LETTER_SENT', 'DEFAULT_NOTED', 'SERIOUS_HARM',
                                                  'CLOSED', 'EXCUSED', 'WITHDRAWN', 'OVERTURNED')),
    opened_on   date    not null,
    version     integer not null default 0,
    unique (contract_id, number),
    foreign key (contract_id, outcome) references contract_outcome
);

-- A case is what its events say, in their order.
create table contract_case_event (
    case_id     bigint        not null references contract_case,
    contract_id bigint        not null,
    buyer_id    bigint        not null references organisation,
    provider_id bigint        not null references organisation,
    position    integer       not null check (position >= 1),
    step        text          not null check (step ~ '^[A-Z_]{3,20}$'),
    on_day      date          not null,
    text        text          not null default '' check (length(text) <= 5000),
    milestone   integer,
    percent     numeric(5, 2) check (percent > 0),
    due_on      date,
    favour      boolean,
    state       text          not null,
    -- null when the product itself did it
    by_person   bigint        references person,
    side        text          not null check (side in ('BUYER', 'PROVIDER', 'PRODUCT')),
    at          timestamptz   not null,
    primary key (case_id, position)
);

create table contract_case_milestone (
    case_id     bigint  not null,
    contract_id bigint  not null,
    position    integer not null,
    buyer_id    bigint  not null references organisation,
    provider_id bigint  not null references organisation,
    number      integer not null check (number >= 1),
    title       text    not null,
    owner       text    not null,
    due_on      date    not null,
    primary key (case_id, position, number),
    foreign key (case_id, position) references contract_case_event
);

-- A reminder is given once.
create table contract_reminder (
    contract_id bigint      not null references contract,
    buyer_id    bigint      not null references organisation,
    provider_id bigint      not null references organisation,
    what        text        not null,
    due_on      date        not null,
    told_at     timestamptz not null,
    primary key (contract_id, what, due_on)
);

-- What was delivered in a month, line by line; where nobody has said, the price schedule's plan counts.
create table contract_month (
    id          bigint generated always as identity primary key,
    contract_id bigint      not null references contract,
    buyer_id    bigint      not null references organisation,
    provider_id bigint      not null references organisation,
    month       date        not null check (extract(day from month) = 1),
    version     integer     not null check (version >= 1),
    reason      text        not null default '' check (length(reason) <= 2000),
    by_person   bigint      not null references person,
    at          timestamptz not null,
    unique (contract_id, month, version)
);

create table contract_month_line (
    month_id     bigint         not null references contract_month,
    contract_id  bigint         not null,
    buyer_id     bigint         not null references organisation,
    provider_id  bigint         not null references organisation,
    line         text           not null,
    quantity     numeric(12, 2) not null check (quantity >= 0),
    rate_pence   bigint         not null check (rate_pence > 0),
    amount_pence bigint         not null check (amount_pence >= 0),
    primary key (month_id, line),
    foreign key (contract_id, line) references contract_line,
    constraint contract_month_line_sum check (amount_pence = round(quantity * rate_pence))
);

create table contract_variation (
    id             bigint generated always as identity primary key,
    contract_id    bigint      not null references contract,
    buyer_id       bigint      not null references organisation,
    provider_id    bigint      not null references organisation,
    number         integer     not null check (number >= 1),
    kind           text        not null check (kind in ('CHANGE', 'EXTENSION')),
    what           text        not null check (length(btrim(what)) between 3 and 5000),
    reason         text        not null check (length(btrim(reason)) between 3 and 5000),
    rule           text        not null check (length(btrim(rule)) between 3 and 500),
    effective_from date        not null,
    new_ends       date,
    new_value      bigint      check (new_value > 0),
    new_people     integer     check (new_people between 1 and 10000),
    state          text        not null check (state in ('PROPOSED', 'AGREED', 'DECLINED', 'TAKEN_BACK')),
    sha256         text        not null check (sha256 ~ '^[0-9a-f]{64}$'),
    document       text        not null,
    proposed_by    bigint      not null references person,
    proposed_at    timestamptz not null,
    decided_by     bigint      references person,
    decided_at     timestamptz,
    answer         text        not null default '' check (length(answer) <= 5000),
    unique (contract_id, number),
    check ((state = 'PROPOSED') = (decided_at is null)),
    constraint contract_variation_is_its_hash check (encode(sha256(convert_to(document, 'UTF8')), 'hex') = sha256)
);
create unique index contract_variation_one_open on contract_variation (contract_id) where state = 'PROPOSED';

-- Promises of the winning bid that are watched.
create table contract_obligation (
    id          bigint generated always as identity primary key,
    contract_id bigint      not null references contract,
    buyer_id    bigint      not null references organisation,
    provider_id bigint      not null references organisation,
    number      integer     not null check (number >= 1),
    text        text        not null check (length(btrim(text)) between 3 and 2000),
    source      text        not null default '' check (length(source) <= 200),
    due_on      date        not null,
    kept        boolean,
    note        text        not null default '' check (length(note) <= 2000),
    checked_by  bigint      references person,
    checked_at  timestamptz,
    unique (contract_id, number),
    check ((kept is null) = (checked_at is null))
);

-- Our own wording of what people say, to begin a contract with.
create table contract_wording (
    position    integer primary key,
    statement   text    not null,
    measure     text    not null,
    baseline    text    not null,
    target      text    not null,
    cadence     text    not null,
    evidence    text    not null,
    weight      numeric(5, 2) not null,
    indicator   text    not null,
    unit        text    not null,
    better      text    not null,
    good        numeric(12, 2) not null,
    approaching numeric(12, 2) not null,
    improvement numeric(12, 2) not null
);

create function contract_is_append_only() returns trigger language plpgsql as $$
begin
    raise exception 'what happened under a contract stays: % on % is refused', tg_op, tg_table_name
        using errcode = 'restrict_violation';
end $$;

do $$
declare
    a_table text;
begin
    foreach a_table in array array['contract_state_change', 'contract_plan', 'contract_text', 'contract_report', 'contract_figure',
                                   'contract_voice', 'contract_voice_answer', 'contract_case_event', 'contract_case_milestone',
                                   'contract_month', 'contract_month_line'] loop
        execute format('create trigger %I before update or delete on %I for each row execute function contract_is_append_only()',
                       a_table || '_stays', a_table);
    end loop;
    -- both sides read, each once it may know of it; the buyer writes
    foreach a_table in array array['contract_state_change', 'contract_rung', 'contract_line', 'contract_outcome', 'contract_indicator',
                                   'contract_band', 'contract_plan', 'contract_text', 'contract_agreement', 'contract_report',
                                   'contract_figure', 'contract_month', 'contract_month_line', 'contract_variation',
                                   'contract_obligation', 'contract_reminder', 'contract_case_milestone', 'contract_voice',
                                   'contract_voice_answer', 'contract_case', 'contract_case_event'] loop
        execute format('alter table %I enable row level security', a_table);
        execute format('alter table %I force row level security', a_table);
        execute format('create policy buyer on %I using (buyer_id = acting_organisation()) with check (buyer_id = acting_organisation())',
                       a_table);
    end loop;
    foreach a_table in array array['contract_state_change', 'contract_rung', 'contract_line', 'contract_outcome', 'contract_indicator',
                                   'contract_band', 'contract_plan', 'contract_text', 'contract_agreement', 'contract_report',
                                   'contract_figure', 'contract_month', 'contract_month_line', 'contract_variation',
                                   'contract_obligation', 'contract_case_milestone'] loop
        -- under the provider's own rights: it sees a contract once it was put to it
        execute format('create policy provider_reads on %I for select using (provider_id = acting_organisation()'
                       ' and exists (select from contract c where c.id = contract_id))', a_table);
    end loop;
    -- what the provider itself says, signs and answers
    foreach a_table in array array['contract_state_change', 'contract_agreement', 'contract_report', 'contract_figure',
                                   'contract_case_event', 'contract_case_milestone'] loop
        execute format('create policy provider_adds on %I for insert with check (provider_id = acting_organisation())', a_table);
    end loop;
end $$;

alter table contract enable row level security;
alter table contract force row level security;
create policy buyer on contract using (buyer_id = acting_organisation()) with check (buyer_id = acting_organisation());
create policy provider_reads on contract for select
    using (provider_id = acting_organisation() and offered_at is not null);
-- the second signature makes it agreed; an agreed variation changes it
create policy provider_agrees on contract for update
    using (provider_id = acting_organisation() and offered_at is not null)
    with check (provider_id = acting_organisation() and state not in ('DRAFT', 'ABANDONED'));

create policy provider_answers on contract_variation for update
    using (provider_id = acting_organisation()) with check (provider_id = acting_organisation() and state in ('AGREED', 'DECLINED'));
create policy provider_takes_bands on contract_band for insert with check (provider_id = acting_organisation());

-- the provider knows of a case from the first notice on
create policy provider_reads on contract_case for select
    using (provider_id = acting_organisation() and state not in ('PROPOSED', 'DROPPED'));
create policy provider_moves on contract_case for update
    using (provider_id = acting_organisation() and state not in ('PROPOSED', 'DROPPED'))
    with check (provider_id = acting_organisation() and state not in ('PROPOSED', 'DROPPED', 'CLOSED', 'EXCUSED', 'WITHDRAWN', 'OVERTURNED'));
create policy provider_reads on contract_case_event for select
    using (provider_id = acting_organisation()
           and exists (select from contract_case c where c.id = case_id and c.state not in ('PROPOSED', 'DROPPED')));

-- words only where the person allowed it
create policy provider_reads on contract_voice for select using (provider_id = acting_organisation() and may_quote);
create policy provider_reads on contract_voice_answer for select using (provider_id = acting_organisation() and may_quote);

grant select, insert, update on contract, contract_agreement, contract_case, contract_variation, contract_obligation to ${app_role};
grant select, insert, delete on contract_rung, contract_line, contract_outcome, contract_indicator, contract_band to ${app_role};
grant select, insert on contract_state_change, contract_plan, contract_text, contract_report, contract_figure, contract_voice,
    contract_voice_answer, contract_case_event, contract_case_milestone, contract_reminder, contract_month, contract_month_line
    to ${app_role};
grant select, insert, update on contract_voice_link to ${app_role};
grant select, insert, delete on contract_voice_try to ${app_role};
grant select on contract_wording to ${app_role};
grant usage, select on sequence contract_ref_seq, contract_id_seq, contract_state_change_id_seq, contract_plan_id_seq,
    contract_agreement_id_seq, contract_report_id_seq, contract_voice_link_id_seq, contract_voice_id_seq, contract_case_id_seq,
    contract_month_id_seq, contract_variation_id_seq, contract_obligation_id_seq to ${app_role};
