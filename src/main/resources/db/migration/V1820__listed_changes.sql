alter table meeting_item add column reopens longtext not null default '[]';
