-- From which share of an area one provider's failure would reach too many people is policy, so it is a setting.
insert into rule_setting (key, valid, kind, value, unit, title, rule, source, verified, note) values
    ('catalogue.market.largest-share', daterange('2026-01-01', null), 'PERCENT', '40', 'percent',
     'Largest share of an area for one provider',
     'Where one provider runs more than this share of the registered places of an area, its failure would reach too many people at once.',
     'Product policy; Care Act 2014 s.5 and s.48 to 57', true, 'Counted in registered places (locations) that are open and not dormant.');
