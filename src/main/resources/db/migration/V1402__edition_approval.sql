alter table plan_edition add column scan varchar(500) null;
