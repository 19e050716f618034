-- How long before its day a promise of a bid stands on the contract manager's list.
insert into rule_setting (key, valid, kind, value, unit, title, rule, source, verified, note) values
    ('contract.promise-days', daterange('2024-01-01', null), 'WHOLE', '14', 'days',
     'When a promise of a bid is asked after', 'So many days before its day, and from then on until somebody has said whether it was kept.',
     'Product policy', true, 'Time enough to ask the provider.');
