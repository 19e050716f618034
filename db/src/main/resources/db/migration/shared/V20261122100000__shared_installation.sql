-- Every other table needs the installation's own clock and mode, and the extensions that search and periods rest on.
create extension if not exists pg_trgm;
create extension if not exists btree_gist;
create extension if not exists citext;
create extension if not exists unaccent;

grant usage on schema public to ${app_role};

-- One row: what kind of installation this database was created for. Only the owner may write it, and only once.
create table installation (
    only_row boolean primary key default true check (only_row),
    mode     text not null check (mode in ('live', 'demo', 'test')),
    created  timestamptz not null default clock_timestamp()
);
create function installation_is_fixed() returns trigger language plpgsql as $$
begin
    raise exception 'an installation keeps the mode that it was created with';
end $$;
create trigger installation_fixed before update or delete on installation
    for each row execute function installation_is_fixed();
grant select on installation to ${app_role};

-- The test clock: how far the clock of a demo or test installation was moved forward.
create table clock_offset (
    only_row   boolean primary key default true check (only_row),
    forward_by interval not null default interval '0' check (forward_by >= interval '0')
);
insert into clock_offset default values;
grant select, update (forward_by) on clock_offset to ${app_role};

create function clock_only_moves_forward() returns trigger language plpgsql as $$
begin
    if not exists (select 1 from installation where mode in ('demo', 'test')) then
        raise exception 'the clock of a live installation cannot be moved';
    end if;
    if new.forward_by < old.forward_by then
        raise exception 'the clock only moves forward';
    end if;
    return new;
end $$;
create trigger clock_forward before update on clock_offset
    for each row execute function clock_only_moves_forward();

-- The only source of time in the product: the database's clock, plus the test clock's offset outside live installations.
create function homeward_now() returns timestamptz language sql volatile as $$
    select clock_timestamp()
         + coalesce((select o.forward_by from clock_offset o, installation i where i.mode in ('demo', 'test')), interval '0')
$$;
grant execute on function homeward_now() to ${app_role};
