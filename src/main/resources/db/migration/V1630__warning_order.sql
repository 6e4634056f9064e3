-- Readings and acts stand in the order they were written, whatever time a loaded story gives them.
alter table monitoring_warning_reading add column number bigint not null auto_increment unique;
alter table monitoring_warning_act add column number bigint not null auto_increment unique;
