-- Who bids is known to nobody but the bidder: what bidders are to be told waits here, and the product asks each provider by itself whether it is one.
create table word_to_bidders (
    id        bigint generated always as identity primary key,
    tender_id bigint      not null references tender,
    code      text        not null,
    params    text[]      not null default '{}',
    audience  text        not null check (audience in ('BIDDERS', 'PROVIDERS')),
    said_at   timestamptz not null default homeward_now(),
    told_at   timestamptz
);
create index word_to_bidders_waiting on word_to_bidders (id) where told_at is null;
grant select, insert, update (told_at) on word_to_bidders to ${app_role};
grant usage, select on sequence word_to_bidders_id_seq to ${app_role};
