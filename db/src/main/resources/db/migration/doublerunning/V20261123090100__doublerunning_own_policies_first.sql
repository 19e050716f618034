-- PostgreSQL asks a table's policies backwards by name: so named, the lead's own come first and it pays nothing for partners.
do $$
declare
    a_table text;
begin
    foreach a_table in array array['programme', 'programme_version', 'programme_agreement', 'programme_sign_off',
                                   'ledger_period', 'ledger_fact', 'ledger_fact_state_change', 'ledger_release',
                                   'ledger_release_person', 'ledger_reinvestment', 'ledger_journal', 'ledger_posting',
                                   'ledger_mapping', 'ledger_actuals', 'ledger_actual_row', 'ledger_actual_fault'] loop
        execute format('alter policy %I on %I rename to %I', a_table || '_partner', a_table, a_table || '_joint');
    end loop;
end $$;
