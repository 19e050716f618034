-- Evidence is added once however often a button is pressed, and whoever judges a claim may open what the provider shows.
create unique index provider_evidence_once
    on provider_evidence (organisation_id, kind, lower(title), coalesce(expires, 'infinity'::date));
create unique index provider_answer_once on provider_answer (organisation_id, lower(title));
create index provider_evidence_by_document on provider_evidence (document_id) where document_id is not null;

create function document_is_shown_to_the_judge(document bigint) returns boolean language sql stable as $$
    select exists (select 1
                     from provider_evidence e
                     join provider_claim c on c.organisation_id = e.organisation_id and c.state = 'ASKED'
                     join organisation o on o.id = acting_organisation() and o.kind in ('COUNCIL', 'ICB')
                    where e.document_id = document)
$$;
comment on function document_is_shown_to_the_judge is 'while a claim of its provider waits; which people of the authority, the product says';
grant execute on function document_is_shown_to_the_judge(bigint) to ${app_role};

create policy shown_to_the_judge_of_a_claim on document for select using (document_is_shown_to_the_judge(id));
create policy shown_to_the_judge_of_a_claim on document_chunk for select using (document_is_shown_to_the_judge(document));

insert into rule_setting (key, valid, kind, value, unit, title, rule, source, verified) values
    ('catalogue.evidence.largest-unpacked-bytes', daterange('2026-01-01', null), 'WHOLE', '52428800', 'bytes',
     'Largest unpacked evidence file',
     'What is packed inside an office document may have at most this size when unpacked, so that a small file cannot fill a machine.',
     'Product policy', true);
