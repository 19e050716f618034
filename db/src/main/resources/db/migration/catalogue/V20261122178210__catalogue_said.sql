-- A provider that registered itself is found by what it says, like one that the regulator lists by what the file says.
alter table provider add column said_text text not null default '';
comment on column provider.said_text is 'search form of what the provider says of itself: about us, areas, whom it supports and how';

-- the expression of a generated column cannot be changed before PostgreSQL 17
alter table provider drop column search_words;
alter table provider add column search_words tsvector not null
    generated always as (to_tsvector('simple', search_text || ' ' || said_text)) stored;
create index provider_by_words on provider using gin (search_words);
create index provider_by_similar_said_words on provider using gin (said_text gin_trgm_ops);
create index provider_profile_by_size on provider_profile (size_class) where provider_id is not null;

create function said_by(provider_profile) returns text language sql stable as $$
    select search_form(concat_ws(' ', $1.about, $1.out_of_hours,
        (select string_agg(distinct a.short_name, ' ') from area a where a.code = any ($1.areas)),
        (select string_agg(t.name, ' ') from catalogue_term t
          where t.kind = 'SUPPORTS' and t.code = any ($1.supports)
             or t.kind = 'SERVICE_TYPE' and t.code = any ($1.service_types))))
$$;
comment on function said_by is 'the words of a profile by which its provider is found';
grant execute on function said_by(provider_profile) to ${app_role};

-- Who says yes to that many of the nine tests and no to none, of those who speak for an entry of the catalogue.
create function small_supports(tests integer) returns setof bigint language sql stable as $$
    select f.provider_id
      from provider_profile f join provider_small_support s on s.organisation_id = f.organisation_id
     where f.provider_id is not null
     group by f.provider_id
    having count(*) filter (where s.met = 'YES') >= tests and count(*) filter (where s.met = 'NO') = 0
$$;
comment on function small_supports is 'keys of providers; the number of tests is a setting of the rulebook';
grant execute on function small_supports(integer) to ${app_role};

update provider p set said_text = said_by(f) from provider_profile f where f.provider_id = p.id;
