-- Which scenes of the demonstration's story have been told, so that a start that was broken off goes on where it stopped.
create table demo_scene (
    name text primary key,
    told timestamptz not null default homeward_now()
);
grant select, insert on demo_scene to ${app_role};
