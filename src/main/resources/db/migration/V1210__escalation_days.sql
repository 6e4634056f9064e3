alter table alliance add column escalation_days int not null default 15;
