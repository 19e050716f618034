-- Buying together: a partner of a programme's lead reads the programme and its ledger, and the database lets it do no more.

-- Who named and who ended a partner stays on record, also where both happened on one day.
alter table joint_work_partner
    add column added_by bigint references person,
    add column added_at timestamptz not null default homeward_now(),
    add column ended_by bigint references person,
    add column ended_at timestamptz,
    drop constraint joint_work_partner_valid_check,
    add constraint joint_work_partner_days check (not isempty(valid) or ended_at is not null);
create index joint_work_partner_by_organisation on joint_work_partner (organisation_id);
grant update (valid, ended_by, ended_at) on joint_work_partner to ${app_role};

-- Only the lead names partners. A partner sees that it is one.
alter table joint_work enable row level security;
alter table joint_work force row level security;
create policy joint_work_lead on joint_work using (lead_id = acting_organisation());
alter table joint_work_partner enable row level security;
alter table joint_work_partner force row level security;
create policy joint_work_partner_lead on joint_work_partner
    using (exists (select from joint_work w where w.id = joint_work_id and w.lead_id = acting_organisation()));
create policy joint_work_partner_self on joint_work_partner for select using (organisation_id = acting_organisation());

-- A programme can be part of its own lead's joint work only.
alter table joint_work add constraint joint_work_of_lead unique (id, lead_id);
alter table programme
    add column joint_work_id bigint,
    add constraint programme_joint_work foreign key (joint_work_id, organisation_id) references joint_work (id, lead_id);
comment on column programme.joint_work_id is 'who buys together; empty while nobody but the lead reads the programme';
create index programme_by_joint_work on programme (joint_work_id) where joint_work_id is not null;

-- For reading only: what is locked, added or changed has to pass the policies of the lead's own rows, which stay as they are.
-- Those are asked first, so the lead pays nothing for this.
create policy programme_partner on programme for select
    using (joint_work_id in (select w.joint_work_id from joint_work_partner w
                              where w.organisation_id = acting_organisation()
                                and w.valid @> (homeward_now() at time zone 'Europe/London')::date));

-- What belongs to a programme is read by whoever reads the programme.
do $$
declare
    a_table text;
begin
    foreach a_table in array array['programme_version', 'programme_agreement', 'programme_sign_off', 'ledger_period',
                                   'ledger_fact', 'ledger_release', 'ledger_reinvestment', 'ledger_journal', 'ledger_posting',
                                   'ledger_mapping', 'ledger_actuals', 'ledger_actual_row'] loop
        execute format('create policy %I on %I for select using (programme_id in (select p.id from programme p))',
                       a_table || '_partner', a_table);
    end loop;
end $$;
create policy ledger_fact_state_change_partner on ledger_fact_state_change for select
    using (exists (select from ledger_fact f where f.id = fact_id));
create policy ledger_release_person_partner on ledger_release_person for select
    using (exists (select from ledger_release r where r.id = release_id));
create policy ledger_actual_fault_partner on ledger_actual_fault for select
    using (exists (select from ledger_actuals a where a.id = actuals_id));
