-- What the general ledger says was received and spent: every row that ever came, matched or not, so that nothing is lost.
create table ledger_mapping (
    programme_id    bigint  not null references ledger_book,
    position        integer not null check (position >= 1),
    organisation_id bigint  not null references organisation,
    -- empty: any
    cost_centre     text    not null default '',
    subjective_code text    not null default '',
    target          text    not null check (target in ('FUNDING', 'DOUBLE_RUNNING', 'CAPITAL', 'REINVESTMENT', 'NOT_OURS')),
    -- the funding line, contract or scheme that is meant; empty where the target needs none
    aim             text    not null default '',
    primary key (programme_id, position),
    check (cost_centre <> '' or subjective_code <> '')
);

create sequence ledger_actuals_ref_seq;
create table ledger_actuals (
    id              bigint generated always as identity primary key,
    ref             text        not null unique default 'AC-' || lpad(nextval('ledger_actuals_ref_seq')::text, 5, '0'),
    programme_id    bigint      not null references ledger_book,
    organisation_id bigint      not null references organisation,
    file_name       text        not null,
    sha256          text        not null,
    rows            integer     not null check (rows >= 0),
    new_rows        integer     not null check (new_rows >= 0),
    repeated_rows   integer     not null check (repeated_rows >= 0),
    rejected_rows   integer     not null check (rejected_rows >= 0),
    taken_by        bigint      not null references person,
    taken_at        timestamptz not null,
    check (rows = new_rows + repeated_rows + rejected_rows),
    constraint ledger_actuals_once unique (programme_id, sha256)
);

create table ledger_actual_row (
    id              bigint generated always as identity primary key,
    actuals_id      bigint  not null references ledger_actuals,
    programme_id    bigint  not null references ledger_book,
    organisation_id bigint  not null references organisation,
    -- counted in the file, the header being 1
    row_number      integer not null check (row_number >= 2),
    -- what makes the row itself, with a number where the same row stands in one file several times
    key             text    not null,
    booked_on       date    not null,
    cost_centre     text    not null,
    subjective_code text    not null,
    pence           bigint  not null check (pence <> 0),
    reference       text    not null default '',
    description     text    not null default '',
    state           text    not null check (state in ('MATCHED', 'UNMATCHED', 'NOT_OURS')),
    -- why it waits
    reason          text    not null default '',
    version         integer not null default 0,
    constraint ledger_actual_row_once unique (programme_id, key),
    check ((state = 'UNMATCHED') = (reason <> ''))
);
create index ledger_actual_row_waiting on ledger_actual_row (programme_id, id) where state = 'UNMATCHED';
create index ledger_actual_row_of on ledger_actual_row (actuals_id, row_number);

create table ledger_actual_fault (
    actuals_id      bigint  not null references ledger_actuals,
    row_number      integer not null,
    organisation_id bigint  not null references organisation,
    cells           text[]  not null,
    field           text    not null,
    code            text    not null,
    parameters      text[]  not null default '{}',
    primary key (actuals_id, row_number, field)
);

create function ledger_actual_row_stays() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' or new.key <> old.key or new.pence <> old.pence or new.booked_on <> old.booked_on
       or new.cost_centre <> old.cost_centre or new.subjective_code <> old.subjective_code
       or new.reference <> old.reference or new.description <> old.description
       or new.programme_id <> old.programme_id or new.organisation_id <> old.organisation_id then
        raise exception 'a row stays as it came' using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
create trigger ledger_actual_row_stays before update or delete on ledger_actual_row
    for each row execute function ledger_actual_row_stays();
create trigger ledger_actuals_stays before update or delete or truncate on ledger_actuals
    for each statement execute function ledger_is_append_only();
create trigger ledger_actual_fault_stays before update or delete or truncate on ledger_actual_fault
    for each statement execute function ledger_is_append_only();

alter table ledger_journal add constraint ledger_journal_actual_row foreign key (actual_row_id) references ledger_actual_row;

alter table ledger_mapping enable row level security;
alter table ledger_mapping force row level security;
create policy ledger_mapping_of on ledger_mapping
    using (organisation_id = nullif(current_setting('homeward.actor', true), '')::bigint);
alter table ledger_actuals enable row level security;
alter table ledger_actuals force row level security;
create policy ledger_actuals_of on ledger_actuals
    using (organisation_id = nullif(current_setting('homeward.actor', true), '')::bigint);
alter table ledger_actual_row enable row level security;
alter table ledger_actual_row force row level security;
create policy ledger_actual_row_of on ledger_actual_row
    using (organisation_id = nullif(current_setting('homeward.actor', true), '')::bigint);
alter table ledger_actual_fault enable row level security;
alter table ledger_actual_fault force row level security;
create policy ledger_actual_fault_of on ledger_actual_fault
    using (organisation_id = nullif(current_setting('homeward.actor', true), '')::bigint);

grant select, insert, delete on ledger_mapping to ${app_role};
grant select, insert on ledger_actuals, ledger_actual_row, ledger_actual_fault to ${app_role};
grant update (state, reason, version) on ledger_actual_row to ${app_role};
grant usage, select on sequence ledger_actuals_ref_seq, ledger_actuals_id_seq, ledger_actual_row_id_seq to ${app_role};
