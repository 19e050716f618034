-- What anybody may read of released and reinvested money: sums by programme and financial year, and how many people stand behind them.
create table ledger_figure (
    programme_id      bigint  not null references ledger_book,
    -- the year in which its April lies
    year              integer not null,
    programme_ref     text    not null,
    programme         text    not null,
    organisation      text    not null,
    released_pence    bigint  not null check (released_pence >= 0),
    released_people   integer not null check (released_people >= 0),
    reinvested_pence  bigint  not null check (reinvested_pence >= 0),
    reinvested_people integer not null check (reinvested_people >= 0),
    primary key (programme_id, year)
);
comment on table ledger_figure is 'for the public page, which shows sums of few people in bands only; no row-level policy because everybody reads it';
grant select, insert, update, delete on ledger_figure to ${app_role};

insert into rule_setting (key, valid, kind, value, unit, title, rule, source, verified, note) values
    ('ledger.public.small-number', daterange('2024-01-01', null), 'WHOLE', '10', 'people',
     'From how many people on a sum is published exactly',
     'Where fewer people stand behind a published sum, only a band is shown, and no total from which the sum could be reckoned.',
     'Office for National Statistics, disclosure control; product policy', true, ''),
    ('ledger.public.bands', daterange('2024-01-01', null), 'TEXT', '10000 50000 100000 250000 500000 1000000 2500000 5000000 10000000', 'pounds',
     'Bands in which sums of few people are published',
     'A sum is shown as lying between two neighbouring limits; the first band begins at nought, the last has no end.',
     'Product policy', true, '');
