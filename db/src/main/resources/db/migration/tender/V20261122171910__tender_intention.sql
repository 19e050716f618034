-- A tender says which published intention it follows, so that an intention can be traced to what came of it.
alter table tender add column intention_id bigint references intention;
create index tender_by_intention on tender (intention_id) where intention_id is not null;
