-- Providers and their locations as the regulator lists them, shared by all organisations of the installation: support and homes cannot be found where nobody can search.

-- Text as it is compared when somebody searches: no accents, no capitals, no marks.
create function search_form(written text) returns text language sql immutable parallel safe as $$
    select btrim(regexp_replace(lower(public.unaccent('public.unaccent', written)), '[^a-z0-9]+', ' ', 'g'))
$$;
comment on function search_form is 'immutable by our word: the dictionary of unaccent is not edited in an installation';

-- One row for each time that a file of the regulator was applied; what a location was last seen in.
create table catalogue_edition (
    id      bigint generated always as identity primary key,
    applied timestamptz not null,
    rows    integer     not null check (rows >= 0)
);

-- The regulator's own words. A word that we did not know is taken up as it stands, so that nothing is lost.
create table catalogue_term (
    kind   text    not null check (kind in ('SERVICE_TYPE', 'SUPPORTS', 'CATEGORY')),
    code   text    not null check (code ~ '^[A-Z0-9_]{1,120}$'),
    name   text    not null check (name = btrim(name) and length(name) between 1 and 200),
    listed boolean not null default false,
    primary key (kind, code)
);
comment on column catalogue_term.listed is 'true for the words that the regulator publishes; false for one first met in a file';
create unique index catalogue_term_by_name on catalogue_term (kind, lower(name));

create sequence provider_ref;
create function next_provider_ref() returns text language sql volatile as $$
    select 'PR-' || lpad(n::text, greatest(5, length(n::text)), '0') from nextval('provider_ref') n
$$;

create table provider (
    id                   bigint generated always as identity primary key,
    ref                  text    not null unique default next_provider_ref(),
    regulator_id         text    unique check (regulator_id ~ '^([0-9]+-[0-9]+|[A-Z][A-Z0-9]{2,9})$'),
    company_number       text    check (company_number ~ '^[A-Z0-9]{8}$'),
    name                 text    not null check (name = btrim(name) and length(name) between 1 and 300),
    ownership            text    check (ownership <> ''),
    brand_id             text    check (brand_id <> ''),
    brand                text    check (brand <> ''),
    locations_nationally integer check (locations_nationally >= 0),
    places_nationally    integer check (places_nationally >= 0),
    first_registered     date,
    source               text    not null check (source <> ''),
    facts_digest         text,
    created_in           bigint  references catalogue_edition,
    changed_in           bigint  references catalogue_edition,
    name_form            text    not null generated always as (search_form(name)) stored,
    brand_form           text    not null generated always as (search_form(coalesce(brand, ''))) stored,
    search_text          text    not null default '',
    search_words         tsvector not null generated always as (to_tsvector('simple', search_text)) stored,
    version              integer not null default 1
);
comment on column provider.company_number is 'as Companies House writes it: eight characters';
comment on column provider.places_nationally is 'beds in care homes by the regulator''s count';
comment on column provider.search_text is 'search form of the name, the brand, and of each location''s name and council';
comment on column provider.facts_digest is 'digest of the facts of the regulator''s file, to tell a change from a repeat';
create index provider_by_company on provider (company_number);
create unique index provider_once_by_company on provider (company_number) where regulator_id is null;
create index provider_by_name on provider (name_form, id);
create index provider_by_ownership on provider (ownership);
create index provider_by_similar_words on provider using gin (search_text gin_trgm_ops);
create index provider_by_words on provider using gin (search_words);

create table location (
    id                bigint generated always as identity primary key,
    regulator_id      text    not null unique check (regulator_id ~ '^([0-9]+-[0-9]+|[A-Z][A-Z0-9]{2,9})$'),
    provider_id       bigint  not null references provider,
    name              text    not null check (name = btrim(name) and length(name) between 1 and 300),
    uprn              text,
    web               text,
    council_id        bigint  not null references area,
    region            text,
    category_kind     text    not null default 'CATEGORY' check (category_kind = 'CATEGORY'),
    category          text,
    places            integer check (places >= 0),
    opened            date,
    closed            date    check (closed >= opened),
    dormant           boolean not null,
    rating_overall    text    not null,
    rating_safe       text    not null,
    rating_effective  text    not null,
    rating_caring     text    not null,
    rating_responsive text    not null,
    rating_well_led   text    not null,
    published         date,
    facts_digest      text    not null,
    created_in        bigint  not null references catalogue_edition,
    changed_in        bigint  not null references catalogue_edition,
    seen_in           bigint  not null references catalogue_edition,
    foreign key (category_kind, category) references catalogue_term (kind, code)
);
comment on column location.places is 'beds of a care home; nought or empty for support in people''s own homes';
comment on column location.published is 'the publication date that the file gives for the ratings';
comment on column location.seen_in is 'the newest file that lists this location; files may be partial, so being absent changes nothing else';
create index location_by_provider on location (provider_id);
create index location_by_council on location (council_id);
create index location_by_rating on location (rating_overall);
create index location_by_category on location (category);

create table location_term (
    location_id bigint not null references location,
    kind        text   not null check (kind in ('SERVICE_TYPE', 'SUPPORTS')),
    code        text   not null,
    primary key (location_id, kind, code),
    foreign key (kind, code) references catalogue_term (kind, code)
);
create index location_term_by_code on location_term (kind, code, location_id);

-- What a location was rated and when we knew it. Rows are closed, never overwritten.
create table rating_history (
    id          bigint generated always as identity primary key,
    location_id bigint      not null references location,
    domain      text        not null check (domain in ('OVERALL', 'SAFE', 'EFFECTIVE', 'CARING', 'RESPONSIVE', 'WELL_LED')),
    rating      text        not null,
    published   date,
    seen_in     bigint      not null references catalogue_edition,
    known_from  timestamptz not null,
    known_to    timestamptz check (known_to > known_from)
);
comment on column rating_history.known_from is 'when we learned of it; the regulator''s own date is in published';
create unique index rating_history_one_current on rating_history (location_id, domain) where known_to is null;
create index rating_history_by_location on rating_history (location_id, domain, known_from);

create view location_rating with (security_invoker = true) as
    select l.id as location_id, d.domain, d.rating, l.published, l.changed_in
      from location l
     cross join lateral (values
           ('OVERALL', l.rating_overall), ('SAFE', l.rating_safe), ('EFFECTIVE', l.rating_effective),
           ('CARING', l.rating_caring), ('RESPONSIVE', l.rating_responsive), ('WELL_LED', l.rating_well_led))
           as d (domain, rating);
comment on view location_rating is 'the ratings of today, a row for each domain';

-- What commissioners should hear of: the difference that a later file made.
create table provider_alert (
    id          bigint generated always as identity primary key,
    edition_id  bigint not null references catalogue_edition,
    kind        text   not null check (kind in ('RATING_CHANGED', 'LOCATION_CLOSED', 'LOCATION_DORMANT', 'PROVIDER_CHANGED')),
    location_id bigint not null references location,
    domain      text   check ((kind = 'RATING_CHANGED') = (domain is not null)),
    was         text,
    became      text
);
comment on column provider_alert.was is 'a rating, or the reference of a provider, as the kind has it';
create index provider_alert_by_edition on provider_alert (edition_id, id);
create index provider_alert_by_location on provider_alert (location_id);

grant select on location_rating to ${app_role};
grant select, insert on catalogue_edition, rating_history, provider_alert to ${app_role};
grant update (known_to) on rating_history to ${app_role};
grant select, insert, update on provider, location, catalogue_term to ${app_role};
grant select, insert, delete on location_term to ${app_role};
grant usage, select on sequence provider_ref, catalogue_edition_id_seq, provider_id_seq, location_id_seq, rating_history_id_seq, provider_alert_id_seq to ${app_role};
grant execute on function search_form(text), next_provider_ref() to ${app_role};
