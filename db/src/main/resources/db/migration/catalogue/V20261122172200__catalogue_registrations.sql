-- Somebody registers a provider, one question at a time and without an account; what they typed waits here, encrypted, until the address is confirmed or the time is over.
create sequence registration_ref_seq;

create table registration (
    id            bigint generated always as identity primary key,
    ref           text        not null unique default 'RG-' || lpad(nextval('registration_ref_seq')::text, 5, '0'),
    state         text        not null check (state in ('BEGUN', 'SENT', 'CONFIRMED')),
    -- hash of the secret in the browser's cookie, of the code in the last return link, of the code that confirms the address
    browser_hash  text        unique,
    return_hash   text        unique,
    confirm_hash  text        unique,
    answers       bytea       not null,
    -- hash of the network address: only to count
    from_hash     text        not null,
    searches      integer     not null default 0,
    mails         integer     not null default 0,
    begun_at      timestamptz not null,
    expires_at    timestamptz not null,
    check (state <> 'CONFIRMED' or octet_length(answers) = 0)
);
create index registration_by_origin on registration (from_hash, begun_at);
create index registration_by_expiry on registration (expires_at);

grant select, insert, update, delete on registration to ${app_role};
grant usage, select on sequence registration_ref_seq, registration_id_seq to ${app_role};

insert into rule_setting (key, valid, kind, value, unit, title, rule, source, verified) values
    ('catalogue.registration.keep-days', daterange('2026-01-01', null), 'WHOLE', '28', 'days',
     'How long a begun registration is kept', 'Answers of a registration that was not finished are deleted after this many days', 'Product policy; data protection: no longer than needed', true),
    ('catalogue.registration.confirm-days', daterange('2026-01-01', null), 'WHOLE', '7', 'days',
     'How long the link works that confirms an address', 'After this many days a registration must be sent again', 'Product policy', true),
    ('catalogue.registration.most-an-hour', daterange('2026-01-01', null), 'WHOLE', '60', 'registrations',
     'Registrations from one network address', 'More than this many in an hour are turned away', 'Product policy, against abuse', true),
    ('catalogue.registration.most-searches', daterange('2026-01-01', null), 'WHOLE', '100', 'searches',
     'Searches in one registration', 'More than this many searches of the catalogue without an account are turned away', 'Product policy, against abuse', true),
    ('catalogue.registration.most-mails', daterange('2026-01-01', null), 'WHOLE', '5', 'mails',
     'Mails of one registration', 'More than this many mails for one registration, or to one address in an hour, are not sent', 'Product policy, against abuse', true);
