-- lpad cuts off what is longer than its width: the hundred-thousandth journal had the reference of the ten-thousandth
create function reference_of(prefix text, n bigint, width integer) returns text
    language sql immutable as $$ select prefix || lpad(n::text, greatest(width, length(n::text)), '0') $$;

alter table organisation alter column ref set default reference_of('ORG-', nextval('organisation_ref_seq'), 4);
alter table award alter column ref set default reference_of('AW-', nextval('award_ref_seq'), 5);
alter table contract alter column ref set default reference_of('CT-', nextval('contract_ref_seq'), 5);
alter table official_notice alter column ref set default reference_of('NT-', nextval('notice_ref_seq'), 5);
alter table ledger_actuals alter column ref set default reference_of('AC-', nextval('ledger_actuals_ref_seq'), 5);
alter table ledger_fact alter column ref set default reference_of('CF-', nextval('ledger_fact_ref_seq'), 5);
alter table ledger_release alter column ref set default reference_of('R-', nextval('ledger_release_ref_seq'), 5);
alter table ledger_reinvestment alter column ref set default reference_of('RI-', nextval('ledger_reinvestment_ref_seq'), 5);
alter table ledger_journal alter column ref set default reference_of('J-', nextval('ledger_journal_ref_seq'), 5);
alter table registration alter column ref set default reference_of('RG-', nextval('registration_ref_seq'), 5);
alter table provider_claim alter column ref set default reference_of('CL-', nextval('claim_ref_seq'), 5);
