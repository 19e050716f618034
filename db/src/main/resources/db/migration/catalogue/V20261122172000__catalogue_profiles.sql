-- A provider says who it is and what it offers once; every bid and every search reads it from here.

create table provider_profile (
    organisation_id   bigint  primary key references organisation,
    -- the catalogue's entry that the organisation speaks for: its own since it registered, or one that an officer confirmed
    provider_id       bigint  unique references provider,
    legal_form        text    check (legal_form in ('CIC', 'LIMITED_COMPANY', 'CHARITY', 'CO_OPERATIVE', 'COMMUNITY_BENEFIT_SOCIETY',
                                                    'SOLE_TRADER', 'PARTNERSHIP', 'PUBLIC_BODY', 'OTHER')),
    company_number    text    check (company_number ~ '^([0-9]{8}|[A-Z]{2}[0-9]{6}|[A-Z][0-9]{7})$'),
    charity_number    text    check (charity_number ~ '^([0-9]{6,7}(-[0-9]{1,3})?|SC[0-9]{6}|NIC[0-9]{6})$'),
    cqc_provider_id   text    check (cqc_provider_id ~ '^([0-9]+-[0-9]+|[A-Z][A-Z0-9]{2,9})$'),
    ods_code          text    check (ods_code ~ '^[A-Z0-9]{3,6}$'),
    workers           integer check (workers between 0 and 1000000),
    size_class        text    check (size_class in ('MICRO', 'SMALL', 'MEDIUM', 'LARGE')),
    ownership         text    check (ownership in ('USER_LED', 'VOLUNTARY', 'MUTUAL', 'FAMILY', 'PRIVATE', 'PUBLIC')),
    about             text    not null default '' check (length(about) <= 4000),
    areas             text[]  not null default '{}',
    supports          text[]  not null default '{}',
    service_types     text[]  not null default '{}',
    people_now        integer check (people_now between 0 and 10000),
    people_later      integer check (people_later between 0 and 10000),
    later_from        date,
    out_of_hours      text    not null default '' check (length(out_of_hours) <= 1000),
    created           timestamptz not null default homeward_now(),
    changed           timestamptz not null default homeward_now(),
    version           integer not null default 1
);
comment on column provider_profile.areas is 'codes of the areas where it works';
comment on column provider_profile.supports is 'codes of catalogue terms of the kind SUPPORTS: for whom';
comment on column provider_profile.service_types is 'codes of catalogue terms of the kind SERVICE_TYPE: what is done';
comment on column provider_profile.size_class is 'as the provider said it, or derived from the number of workers by the rulebook';
create index provider_profile_by_area on provider_profile using gin (areas);

-- What must be shown again and again: insurances, policies, registrations. The document itself lies under row-level security.
create table provider_evidence (
    id              bigint generated always as identity primary key,
    organisation_id bigint      not null references provider_profile,
    kind            text        not null check (kind in ('EMPLOYERS_LIABILITY', 'PUBLIC_LIABILITY', 'PROFESSIONAL_INDEMNITY',
                        'SAFEGUARDING_POLICY', 'HEALTH_AND_SAFETY_POLICY', 'DATA_PROTECTION_POLICY', 'EQUALITY_POLICY',
                        'COMPLAINTS_POLICY', 'CQC_REGISTRATION', 'ACCOUNTS', 'OTHER')),
    title           text        not null check (length(btrim(title)) between 2 and 200),
    expires         date,
    document_id     bigint,
    document_name   text        not null default '',
    added           timestamptz not null default homeward_now()
);
create index provider_evidence_by_organisation on provider_evidence (organisation_id, kind, id);
create index provider_evidence_by_expiry on provider_evidence (expires);

-- Which reminder was given for which evidence: each once.
create table provider_evidence_reminder (
    evidence_id bigint      not null references provider_evidence on delete cascade,
    days        integer     not null check (days > 0),
    expires     date        not null,
    sent        timestamptz not null default homeward_now(),
    primary key (evidence_id, days, expires)
);

-- The nine tests of a small support, as the provider sees itself.
create table provider_small_support (
    organisation_id bigint not null references provider_profile,
    test            text   not null check (test in ('PERSON_IN_CONTROL', 'ASPIRATIONS_FIRST', 'OWN_STAFF_TEAM', 'CHOICE_OF_HOME',
                               'INDIVIDUAL_FUNDING', 'STICKS_WITH_PEOPLE', 'LOCALLY_ROOTED', 'GROWS_SLOWLY', 'ORGANISED_AROUND_THESE')),
    met             text   not null check (met in ('YES', 'PARTLY', 'NO')),
    evidence        text   not null default '' check (length(evidence) <= 1000),
    primary key (organisation_id, test)
);

-- Answers that the provider keeps to use again. Its own work: nobody else reads them.
create table provider_answer (
    id              bigint generated always as identity primary key,
    organisation_id bigint      not null references provider_profile,
    title           text        not null check (length(btrim(title)) between 2 and 200),
    words           text        not null default '' check (length(words) <= 500),
    text            text        not null check (length(btrim(text)) between 1 and 20000),
    changed         timestamptz not null default homeward_now()
);
create index provider_answer_by_organisation on provider_answer (organisation_id, title);
alter table provider_answer enable row level security;
alter table provider_answer force row level security;
create policy answer_of_the_acting_organisation on provider_answer
    using (organisation_id = nullif(current_setting('homeward.actor', true), '')::bigint)
    with check (organisation_id = nullif(current_setting('homeward.actor', true), '')::bigint);

grant select, insert, update on provider_profile to ${app_role};
grant select, insert, update, delete on provider_evidence, provider_answer, provider_small_support to ${app_role};
grant select, insert on provider_evidence_reminder to ${app_role};
grant usage, select on sequence provider_evidence_id_seq, provider_answer_id_seq to ${app_role};

insert into rule_setting (key, valid, kind, value, unit, title, rule, source, verified) values
    ('catalogue.evidence.first-reminder-days', daterange('2026-01-01', null), 'WHOLE', '30', 'days',
     'First reminder before evidence ends', 'A provider is reminded of an insurance or policy this many days before it ends', 'Product policy', true),
    ('catalogue.evidence.last-reminder-days', daterange('2026-01-01', null), 'WHOLE', '7', 'days',
     'Last reminder before evidence ends', 'A provider is reminded once more this many days before an insurance or policy ends', 'Product policy', true),
    ('catalogue.evidence.largest-bytes', daterange('2026-01-01', null), 'WHOLE', '10485760', 'bytes',
     'Largest evidence file', 'A document of evidence may have up to this many bytes', 'Product policy', true),
    ('catalogue.small-support.tests', daterange('2026-01-01', null), 'WHOLE', '7', 'tests',
     'Tests that make a small support', 'A provider is shown as a small support when it says yes to at least this many of the nine tests and no to none',
     'Product policy, after the nine tests of the National Development Team for Inclusion', false);
