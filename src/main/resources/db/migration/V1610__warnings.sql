create table monitoring_threshold (
    number         int           not null auto_increment primary key,
    green          decimal(6,4)  not null,
    yellow         decimal(6,4)  not null,
    orange         decimal(6,4)  not null,
    binding_is_red boolean       not null,
    source         varchar(500)  not null,
    set_by         uuid          not null,
    set_at         datetime(6)   not null
);

create table monitoring_warning (
    id           uuid        not null primary key,
    plan         varchar(60) not null,
    indicator    varchar(40) not null,
    jurisdiction varchar(40) not null,
    raised_at    datetime(6) not null,
    closed_at    datetime(6) null,
    is_open      tinyint     null,
    owner        uuid        null,
    owner_for    varchar(40) null,
    unique key one_open_warning (plan, indicator, jurisdiction, is_open)
);

create table monitoring_warning_reading (
    id         uuid           not null primary key,
    warning    uuid           not null,
    period     varchar(7)     not null,
    actual     decimal(30,10) not null,
    expected   decimal(30,10) not null,
    attainment decimal(12,6)  not null,
    level      varchar(10)    not null,
    at         datetime(6)    not null,
    foreign key (warning) references monitoring_warning (id)
);

create table monitoring_warning_act (
    id           uuid          not null primary key,
    warning      uuid          not null,
    kind         varchar(20)   not null,
    text         varchar(4000) not null,
    link_kind    varchar(40)   null,
    link_id      varchar(100)  null,
    account      uuid          not null,
    jurisdiction varchar(40)   not null,
    at           datetime(6)   not null,
    foreign key (warning) references monitoring_warning (id)
);
