-- Periods, thresholds and limits are data with effective dates and a source, so that no number of law stands in code.
create table rule_setting (
    id       bigint generated always as identity primary key,
    key      text not null check (key ~ '^[a-z0-9]+([.-][a-z0-9]+)*$'),
    valid    daterange not null check (not isempty(valid) and lower(valid) is not null),
    kind     text not null check (kind in ('WHOLE', 'PERCENT', 'MONEY', 'TEXT')),
    value    text not null,
    unit     text not null default '',
    title    text not null,
    rule     text not null,
    source   text not null,
    verified boolean not null,
    note     text not null default '',
    check (case kind
               when 'WHOLE' then value ~ '^-?[0-9]{1,18}$'
               when 'MONEY' then value ~ '^-?[0-9]{1,18}$'
               when 'PERCENT' then value ~ '^-?[0-9]{1,9}([.][0-9]{1,4})?$'
               else true
           end),
    constraint rule_setting_does_not_overlap exclude using gist (key with =, valid with &&)
);
grant select on rule_setting to ${app_role};
