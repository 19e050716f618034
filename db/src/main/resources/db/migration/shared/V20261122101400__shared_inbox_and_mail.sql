-- People are told things in the product and by mail; a mail leaves only when the transaction that wrote it has committed.
create table notice (
    id         bigint generated always as identity primary key,
    person_id  bigint not null,
    code       text not null,
    params     text[] not null default '{}',
    link       text not null default '' check (link = '' or link ~ '^/[^/\\]' or link = '/'),
    created_at timestamptz not null default homeward_now(),
    read_at    timestamptz
);
create index notice_person on notice (person_id, id desc);
create index notice_unread on notice (person_id) where read_at is null;
grant select, insert, update (read_at) on notice to ${app_role};
grant usage, select on sequence notice_id_seq to ${app_role};

-- Holds addresses and bodies, that is personal data: rows go some days after sending (setting mail.keep-days).
create table mail (
    id         bigint generated always as identity primary key,
    recipient  text not null,
    subject    text not null,
    body       text not null,
    queued_at  timestamptz not null default homeward_now(),
    attempts   integer not null default 0,
    next_at    timestamptz not null default homeward_now(),
    sent_at    timestamptz,
    given_up   timestamptz,
    failure    text not null default '',
    check (sent_at is null or given_up is null)
);
create index mail_waiting on mail (next_at) where sent_at is null and given_up is null;
grant select, insert, update, delete on mail to ${app_role};
grant usage, select on sequence mail_id_seq to ${app_role};
