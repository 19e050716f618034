-- The regulator publishes its file every month: when ours is older, those who may import are reminded on their home page.
insert into rule_setting (key, valid, kind, value, unit, title, rule, source, verified) values
    ('catalogue.file-old-days', daterange('2026-01-01', null), 'WHOLE', '45', 'days', 'Age of the regulator''s file at which we remind you', 'When the regulator''s file was last read longer ago than this, commissioners and procurement officers are reminded to read a newer one', 'Product policy: the regulator publishes monthly', true);
