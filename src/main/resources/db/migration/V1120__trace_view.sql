create index trace_by_actor on ${trace}.trace_entry (actor, number);
create index trace_by_time on ${trace}.trace_entry (at);

create table trace_check (
    number     int         not null auto_increment primary key,
    checked_at datetime(6) not null,
    entries    bigint      not null,
    found      int         not null
);
