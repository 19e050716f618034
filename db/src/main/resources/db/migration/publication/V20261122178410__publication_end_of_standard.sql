-- Under the whole Act, too, the end of a procurement without a contract is told to everybody; and what nobody read stays marked.
insert into notice_duty (regime, route, kind, strength, moment, days, at_least_pence, valid, rule, source, verified) values
    ('STANDARD', '', 'UK12', 'MUST', 'DECISION', 0, null, daterange('2025-02-24', null),
     'When a procurement ends without a contract, a procurement termination notice is published as soon as reasonably practicable.',
     'Procurement Act 2023 s.55', true);
update notice_duty set source = 'Health Care Services (Provider Selection Regime) Regulations 2023' where regime = 'PSR';
