-- What hospital cost has ended and where that money went: facts that two people saw, releases, reinvestments, and the journals that prove it.
create table ledger_book (
    programme_id    bigint      primary key references programme,
    organisation_id bigint      not null references organisation,
    opened_at       timestamptz not null default homeward_now()
);
comment on table ledger_book is 'which programmes have a ledger; keys only, so that the rounds find them for every organisation';

create table ledger_period (
    programme_id    bigint      not null references ledger_book,
    month           date        not null check (extract(day from month) = 1),
    organisation_id bigint      not null references organisation,
    state           text        not null default 'OPEN' check (state in ('OPEN', 'CLOSED')),
    closed_by       bigint      references person,
    closed_at       timestamptz,
    primary key (programme_id, month),
    check ((state = 'CLOSED') = (closed_at is not null) and (state = 'CLOSED') = (closed_by is not null))
);

-- A closed period stays closed, and months close one after the other.
create function ledger_period_closes() returns trigger language plpgsql as $$
begin
    if old.state = 'CLOSED' or new.state <> 'CLOSED' or new.month <> old.month
       or new.programme_id <> old.programme_id or new.organisation_id <> old.organisation_id then
        raise exception 'a period only ever closes' using errcode = 'restrict_violation';
    end if;
    if exists (select from ledger_period p
                where p.programme_id = new.programme_id and p.month < new.month and p.state = 'OPEN') then
        raise exception 'an earlier period is open' using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
create trigger ledger_period_closes before update on ledger_period for each row execute function ledger_period_closes();

create sequence ledger_fact_ref_seq;
create table ledger_fact (
    id              bigint generated always as identity primary key,
    ref             text        not null unique default 'CF-' || lpad(nextval('ledger_fact_ref_seq')::text, 5, '0'),
    programme_id    bigint      not null references ledger_book,
    organisation_id bigint      not null references organisation,
    kind            text        not null check (kind in ('MOVE', 'STEP', 'WARD_CLOSED', 'SITE_CLOSED')),
    subject         text        not null,
    happened_on     date        not null,
    -- how many people were in the ward on the first of the month; for a step only
    occupied        integer     check (occupied >= 0),
    evidence        text        not null check (length(btrim(evidence)) between 3 and 2000),
    state           text        not null check (state in ('ENTERED', 'CONFIRMED', 'SENT_BACK', 'WITHDRAWN', 'REVERSED')),
    entered_by      bigint      not null references person,
    entered_at      timestamptz not null,
    confirmed_by    bigint      references person,
    confirmed_at    timestamptz,
    -- for a move: the day on which the programme had planned it
    planned_on      date,
    version         integer     not null default 0,
    constraint ledger_fact_by_two_people check (confirmed_by <> entered_by),
    check ((kind = 'STEP') = (occupied is not null)),
    check (kind <> 'STEP' or extract(day from happened_on) = 1),
    check ((confirmed_by is null) = (confirmed_at is null)),
    check (state not in ('CONFIRMED', 'REVERSED') or confirmed_by is not null)
);
-- a person moves once, a ward or site closes once; a ward may pass several steps
create unique index ledger_fact_once on ledger_fact (programme_id, kind, subject)
    where state in ('ENTERED', 'CONFIRMED') and kind <> 'STEP';
create unique index ledger_fact_step_once on ledger_fact (programme_id, subject, happened_on)
    where state in ('ENTERED', 'CONFIRMED') and kind = 'STEP';
create index ledger_fact_of on ledger_fact (programme_id, id);

create function ledger_fact_stays() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' then
        raise exception 'a fact is never deleted' using errcode = 'restrict_violation';
    end if;
    if new.ref <> old.ref or new.programme_id <> old.programme_id or new.organisation_id <> old.organisation_id
       or new.kind <> old.kind or new.subject <> old.subject or new.happened_on <> old.happened_on
       or new.occupied is distinct from old.occupied or new.evidence <> old.evidence
       or new.entered_by <> old.entered_by or new.entered_at <> old.entered_at
       or (old.confirmed_by is not null and new.confirmed_by is distinct from old.confirmed_by) then
        raise exception 'what was entered does not change' using errcode = 'restrict_violation';
    end if;
    if old.state in ('SENT_BACK', 'WITHDRAWN', 'REVERSED')
       or (old.state = 'CONFIRMED' and new.state not in ('CONFIRMED', 'REVERSED')) then
        raise exception 'a fact that is % stays so', old.state using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
create trigger ledger_fact_stays before update or delete on ledger_fact
    for each row execute function ledger_fact_stays();

create table ledger_fact_state_change (
    id              bigint generated always as identity primary key,
    fact_id         bigint      not null references ledger_fact,
    organisation_id bigint      not null references organisation,
    from_state      text,
    to_state        text        not null,
    by_person       bigint      not null references person,
    reason          text        not null default '',
    happened_at     timestamptz not null,
    recorded_at     timestamptz not null default homeward_now()
);
create index ledger_fact_state_change_of on ledger_fact_state_change (fact_id, id);

create sequence ledger_release_ref_seq;
create table ledger_release (
    id                bigint generated always as identity primary key,
    ref               text   not null unique default 'R-' || lpad(nextval('ledger_release_ref_seq')::text, 5, '0'),
    programme_id      bigint not null references ledger_book,
    organisation_id   bigint not null references organisation,
    fact_id           bigint not null references ledger_fact,
    month             date   not null check (extract(day from month) = 1),
    part              text   not null check (part in ('VARIABLE', 'STEP', 'FIXED')),
    -- the ward, or for fixed cost the site
    place             text   not null,
    released_pence    bigint not null check (released_pence > 0),
    reinvestable_pence bigint not null check (reinvestable_pence between 0 and released_pence),
    -- reinvestable in the proportion of people at the start whose destination is not another hospital
    people            integer not null check (people >= 1),
    people_home       integer not null check (people_home between 0 and people),
    unique (fact_id, month)
);
create index ledger_release_of on ledger_release (programme_id, month, id);

create table ledger_release_person (
    release_id      bigint not null references ledger_release,
    organisation_id bigint not null references organisation,
    person_ref      text   not null,
    primary key (release_id, person_ref)
);
comment on table ledger_release_person is 'the people who stand behind a release, by pseudonym, so that small numbers are seen';

create sequence ledger_reinvestment_ref_seq;
create table ledger_reinvestment (
    id              bigint generated always as identity primary key,
    ref             text        not null unique default 'RI-' || lpad(nextval('ledger_reinvestment_ref_seq')::text, 5, '0'),
    programme_id    bigint      not null references ledger_book,
    organisation_id bigint      not null references organisation,
    release_id      bigint      not null references ledger_release,
    contract_ref    text,
    scheme_ref      text,
    pence           bigint      not null check (pence > 0),
    note            text        not null default '',
    made_by         bigint      not null references person,
    made_at         timestamptz not null,
    constraint ledger_reinvestment_one_aim check ((contract_ref is null) <> (scheme_ref is null))
);
create index ledger_reinvestment_of on ledger_reinvestment (programme_id, id);
create index ledger_reinvestment_from on ledger_reinvestment (release_id, id);

create sequence ledger_journal_ref_seq;
create table ledger_journal (
    id              bigint generated always as identity primary key,
    ref             text        not null unique default 'J-' || lpad(nextval('ledger_journal_ref_seq')::text, 5, '0'),
    programme_id    bigint      not null references ledger_book,
    organisation_id bigint      not null references organisation,
    kind            text        not null check (kind in ('FUNDING_DUE', 'FUNDING_RECEIVED', 'DOUBLE_RUNNING_SPENT',
                                                         'CAPITAL_SPENT', 'RELEASE', 'COMMITMENT', 'SPENDING', 'REVERSAL')),
    month           date        not null,
    happened_on     date        not null,
    recorded_at     timestamptz not null default homeward_now(),
    -- nobody: the product posted it because of a confirmed fact or of the month's beginning
    by_person       bigint      references person,
    key             text        not null check (length(key) between 3 and 300),
    note            text        not null default '',
    reference       text        not null default '',
    funding_ref     text,
    release_id      bigint      references ledger_release,
    reinvestment_id bigint      references ledger_reinvestment,
    actual_row_id   bigint,
    reverses        bigint      unique references ledger_journal,
    -- postings are added by the transaction that made the journal and by no later one
    made_in         xid8        not null default pg_current_xact_id(),
    foreign key (programme_id, month) references ledger_period,
    constraint ledger_journal_once unique (programme_id, key),
    check ((kind = 'REVERSAL') = (reverses is not null)),
    check (kind not in ('RELEASE', 'COMMITMENT', 'SPENDING') or release_id is not null),
    check (kind not in ('COMMITMENT', 'SPENDING') or reinvestment_id is not null)
);
create index ledger_journal_of on ledger_journal (programme_id, month, id);
create index ledger_journal_of_release on ledger_journal (release_id, id) where release_id is not null;
create index ledger_journal_of_row on ledger_journal (actual_row_id, id) where actual_row_id is not null;
create unique index ledger_journal_one_release on ledger_journal (release_id) where kind = 'RELEASE';

create table ledger_posting (
    journal_id      bigint  not null references ledger_journal,
    line            integer not null check (line >= 1),
    programme_id    bigint  not null,
    organisation_id bigint  not null,
    month           date    not null,
    account         text    not null check (account in ('FUNDING_RECEIVABLE', 'FUNDING_RECEIVED', 'DOUBLE_RUNNING_SPEND',
                                                        'INPATIENT_COST_RELEASED', 'REINVESTMENT_COMMITTED',
                                                        'REINVESTMENT_SPENT', 'RETURNED_TO_PAYER', 'RETAINED', 'CAPITAL')),
    pence           bigint  not null check (pence <> 0),
    release_id      bigint,
    reinvestment_id bigint,
    primary key (journal_id, line)
);
comment on column ledger_posting.pence is 'positive: debit; negative: credit';
create index ledger_posting_balance on ledger_posting (programme_id, account, month) include (pence);
create index ledger_posting_of_release on ledger_posting (release_id, account) include (pence) where release_id is not null;
create index ledger_posting_of_reinvestment on ledger_posting (reinvestment_id, account) include (pence)
    where reinvestment_id is not null;

-- A journal goes into an open period; whoever closes the period waits for it, and it waits for whoever closes.
create function ledger_journal_into_open_period() returns trigger language plpgsql as $$
declare
    standing text;
begin
    insert into ledger_period (programme_id, month, organisation_id)
    values (new.programme_id, new.month, new.organisation_id) on conflict do nothing;
    select state into standing from ledger_period
     where programme_id = new.programme_id and month = new.month for share;
    if standing is distinct from 'OPEN' then
        raise exception 'the period % is closed', to_char(new.month, 'YYYY-MM') using errcode = 'restrict_violation';
    end if;
    new.made_in := pg_current_xact_id();
    return new;
end $$;
create trigger ledger_journal_into_open_period before insert on ledger_journal
    for each row execute function ledger_journal_into_open_period();

-- A posting belongs to its journal in everything, and nothing is added to a journal of earlier.
create function ledger_posting_of_its_journal() returns trigger language plpgsql as $$
declare
    j ledger_journal;
begin
    select * into j from ledger_journal where id = new.journal_id;
    if j.id is null or j.made_in <> pg_current_xact_id() then
        raise exception 'a journal takes postings only while it is made' using errcode = 'restrict_violation';
    end if;
    new.programme_id := j.programme_id;
    new.organisation_id := j.organisation_id;
    new.month := j.month;
    new.release_id := j.release_id;
    new.reinvestment_id := j.reinvestment_id;
    return new;
end $$;
create trigger ledger_posting_of_its_journal before insert on ledger_posting
    for each row execute function ledger_posting_of_its_journal();

create function ledger_journal_balances() returns trigger language plpgsql as $$
declare
    lines integer;
    rest  numeric;
    asked bigint;
begin
    if tg_table_name = 'ledger_journal' then asked := new.id; else asked := new.journal_id; end if;
    select count(*), coalesce(sum(pence), 0) into lines, rest from ledger_posting where journal_id = asked;
    if lines < 2 or rest <> 0 then
        raise exception 'the postings of a journal sum to nought: % postings, % pence over', lines, rest
            using errcode = 'restrict_violation';
    end if;
    return null;
end $$;
create constraint trigger ledger_journal_balances after insert on ledger_journal
    deferrable initially deferred for each row execute function ledger_journal_balances();
create constraint trigger ledger_posting_balances after insert on ledger_posting
    deferrable initially deferred for each row execute function ledger_journal_balances();

-- Of each release no more is committed than may be reinvested, and no more spent than was committed: also when two
-- people post at the same moment.
create function ledger_release_is_not_overdrawn() returns trigger language plpgsql as $$
begin
    perform pg_advisory_xact_lock(hashtextextended('ledger_release:' || new.release_id, 0));
    if exists (select from ledger_posting
                where release_id = new.release_id
                  and account in ('INPATIENT_COST_RELEASED', 'REINVESTMENT_COMMITTED', 'REINVESTMENT_SPENT')
                group by account having sum(pence) < 0) then
        raise exception 'more than was released, reinvestable and not yet reinvested' using errcode = 'restrict_violation';
    end if;
    if new.reinvestment_id is not null and exists (
               select from ledger_posting
                where reinvestment_id = new.reinvestment_id
                  and account in ('REINVESTMENT_COMMITTED', 'REINVESTMENT_SPENT')
                group by account having sum(pence) < 0) then
        raise exception 'more than was committed' using errcode = 'restrict_violation';
    end if;
    return null;
end $$;
create constraint trigger ledger_release_is_not_overdrawn after insert on ledger_posting
    deferrable initially deferred for each row when (new.release_id is not null)
    execute function ledger_release_is_not_overdrawn();

-- A release comes with the journal that posts exactly its sums, and only from a fact that was confirmed.
create function ledger_release_is_posted() returns trigger language plpgsql as $$
declare
    debit bigint;
    rest  bigint;
begin
    select coalesce(sum(p.pence) filter (where p.pence > 0), 0), coalesce(sum(p.pence), 0) into debit, rest
      from ledger_journal j join ledger_posting p on p.journal_id = j.id
     where j.release_id = new.id and j.kind = 'RELEASE' and p.account = 'INPATIENT_COST_RELEASED';
    if debit <> new.released_pence or rest <> new.reinvestable_pence then
        raise exception 'a release is posted as it stands' using errcode = 'restrict_violation';
    end if;
    if not exists (select from ledger_fact f where f.id = new.fact_id and f.confirmed_by is not null
                      and f.programme_id = new.programme_id) then
        raise exception 'nothing is released before a fact is confirmed' using errcode = 'restrict_violation';
    end if;
    return null;
end $$;
create constraint trigger ledger_release_is_posted after insert on ledger_release
    deferrable initially deferred for each row execute function ledger_release_is_posted();

create function ledger_is_append_only() returns trigger language plpgsql as $$
begin
    raise exception 'what was posted stays: % on % is refused', tg_op, tg_table_name using errcode = 'restrict_violation';
end $$;
create trigger ledger_journal_stays before update or delete or truncate on ledger_journal
    for each statement execute function ledger_is_append_only();
create trigger ledger_posting_stays before update or delete or truncate on ledger_posting
    for each statement execute function ledger_is_append_only();
create trigger ledger_release_stays before update or delete or truncate on ledger_release
    for each statement execute function ledger_is_append_only();
create trigger ledger_release_person_stays before update or delete or truncate on ledger_release_person
    for each statement execute function ledger_is_append_only();
create trigger ledger_reinvestment_stays before update or delete or truncate on ledger_reinvestment
    for each statement execute function ledger_is_append_only();
create trigger ledger_fact_state_change_stays before update or delete or truncate on ledger_fact_state_change
    for each statement execute function ledger_is_append_only();
create trigger ledger_period_stays before delete or truncate on ledger_period
    for each statement execute function ledger_is_append_only();
create trigger ledger_book_stays before update or delete or truncate on ledger_book
    for each statement execute function ledger_is_append_only();

alter table ledger_period enable row level security;
alter table ledger_period force row level security;
create policy ledger_period_of on ledger_period
    using (organisation_id = nullif(current_setting('homeward.actor', true), '')::bigint);
alter table ledger_fact enable row level security;
alter table ledger_fact force row level security;
create policy ledger_fact_of on ledger_fact
    using (organisation_id = nullif(current_setting('homeward.actor', true), '')::bigint);
alter table ledger_fact_state_change enable row level security;
alter table ledger_fact_state_change force row level security;
create policy ledger_fact_state_change_of on ledger_fact_state_change
    using (organisation_id = nullif(current_setting('homeward.actor', true), '')::bigint);
alter table ledger_release enable row level security;
alter table ledger_release force row level security;
create policy ledger_release_of on ledger_release
    using (organisation_id = nullif(current_setting('homeward.actor', true), '')::bigint);
alter table ledger_release_person enable row level security;
alter table ledger_release_person force row level security;
create policy ledger_release_person_of on ledger_release_person
    using (organisation_id = nullif(current_setting('homeward.actor', true), '')::bigint);
alter table ledger_reinvestment enable row level security;
alter table ledger_reinvestment force row level security;
create policy ledger_reinvestment_of on ledger_reinvestment
    using (organisation_id = nullif(current_setting('homeward.actor', true), '')::bigint);
alter table ledger_journal enable row level security;
alter table ledger_journal force row level security;
create policy ledger_journal_of on ledger_journal
    using (organisation_id = nullif(current_setting('homeward.actor', true), '')::bigint);
alter table ledger_posting enable row level security;
alter table ledger_posting force row level security;
create policy ledger_posting_of on ledger_posting
    using (organisation_id = nullif(current_setting('homeward.actor', true), '')::bigint);

grant select, insert on ledger_book, ledger_period, ledger_fact, ledger_fact_state_change, ledger_release,
    ledger_release_person, ledger_reinvestment, ledger_journal, ledger_posting to ${app_role};
grant update (state, closed_by, closed_at) on ledger_period to ${app_role};
grant update (state, confirmed_by, confirmed_at, planned_on, version) on ledger_fact to ${app_role};
grant usage, select on sequence ledger_fact_ref_seq, ledger_fact_id_seq, ledger_fact_state_change_id_seq,
    ledger_release_ref_seq, ledger_release_id_seq, ledger_reinvestment_ref_seq, ledger_reinvestment_id_seq,
    ledger_journal_ref_seq, ledger_journal_id_seq to ${app_role};
