-- After a restore from a back-up bids may be missing for which receipts were given: tenders that took bids stop until an officer has decided.
create table restore_mark (
    id             bigint generated always as identity primary key,
    -- by the command that restored, or because a checkpoint outside knows more than the audit trail
    noticed_by     text        not null check (noticed_by in ('COMMAND', 'CHECKPOINT')),
    -- the moment up to which the data reaches; empty where nobody knows
    reaches_to     timestamptz,
    -- the newest place of the audit chain that was known outside
    checkpoint_seq bigint,
    marked_at      timestamptz not null default homeward_now()
);

create table tender_stop (
    tender_id  bigint      not null references tender,
    mark_id    bigint      not null references restore_mark,
    stopped_at timestamptz not null default homeward_now(),
    ended_how  text        check (ended_how in ('RESTARTED', 'CANCELLED')),
    ended_by   bigint      references person,
    ended_at   timestamptz,
    primary key (tender_id, mark_id),
    check ((ended_how is null) = (ended_at is null))
);
create index tender_stop_standing on tender_stop (tender_id) where ended_at is null;

-- Runs with the caller's own rights: the owner after a restore, the application where a checkpoint tells it.
create function mark_restored(how text, reaches timestamptz, known_seq bigint) returns bigint language sql as $$
    with mark as (
        insert into restore_mark (noticed_by, reaches_to, checkpoint_seq) values (how, reaches, known_seq) returning id),
    stopped as (
        insert into tender_stop (tender_id, mark_id)
        select t.id, m.id from tender t, mark m
         where t.state = 'PUBLISHED'
           and not exists (select from tender_stop s where s.tender_id = t.id and s.ended_at is null)
        returning 1)
    select count(*) from stopped
$$;

grant select, insert on restore_mark, tender_stop to ${app_role};
grant update (ended_how, ended_by, ended_at) on tender_stop to ${app_role};
grant usage, select on sequence restore_mark_id_seq to ${app_role};
grant execute on function mark_restored(text, timestamptz, bigint) to ${app_role};

insert into rule_setting (key, valid, kind, value, unit, title, rule, source, verified, note) values
    ('tender.restart-hours', daterange('2026-01-01', null), 'WHOLE', '48', 'hours',
     'Least time for bids after a restore from a back-up',
     'When a tender goes on after a restore, there is at least this much time until the new deadline, so that everybody can look whether their bid is there and send it again.',
     'Product policy on sealed bids', true, '');
