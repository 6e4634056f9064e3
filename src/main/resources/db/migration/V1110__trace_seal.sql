create table ${trace}.trace_seal (
    position bigint     not null primary key,
    entry    bigint     not null unique,
    hash     binary(32) not null
);

create table ${trace}.trace_head (
    position     bigint      not null,
    hash         binary(32)  not null,
    published_at datetime(6) not null,
    primary key (position, published_at)
);

alter table trace_value add column erased_at datetime(6) null;

create table trace_sealer (
    id int not null primary key
);
insert into trace_sealer (id) values (1);
