create table plan (
    id             varchar(60)  not null primary key,
    title_zh       varchar(300) not null,
    title_en       varchar(300) not null,
    base_year      int          not null,
    near_term_year int          not null,
    target_year    int          not null,
    in_force       varchar(10)  not null default 'AGREED',
    attribution    varchar(500) not null
);

create table plan_edition (
    plan            varchar(60)  not null,
    number          int          not null,
    status          varchar(10)  not null,
    agreed_at       datetime(6)  not null,
    proposal        int          null,
    sequence        bigint       null,
    authority       varchar(300) null,
    document_number varchar(100) null,
    approved_on     date         null,
    primary key (plan, number),
    foreign key (plan) references plan (id)
);

create table plan_thing (
    plan         varchar(60) not null,
    thing        uuid        not null,
    from_edition int         not null,
    to_edition   int         null,
    kind         varchar(10) not null,
    thing_group  varchar(60) not null,
    cells        longtext    not null,
    primary key (plan, thing, from_edition),
    foreign key (plan, from_edition) references plan_edition (plan, number),
    key living_things (plan, to_edition, from_edition)
);
