create table jurisdiction (
    code       varchar(40)  not null primary key,
    scheme     varchar(40)  not null,
    name_zh    varchar(200) not null,
    name_en    varchar(200) not null,
    parent     varchar(40)  null,
    parent_zh  varchar(200) not null,
    parent_en  varchar(200) not null,
    population int          null
);

create table jurisdiction_boundary (
    code       varchar(40) not null,
    valid_from date        not null,
    boundary   mediumblob  not null,
    area_m2    double      not null,
    primary key (code, valid_from),
    foreign key (code) references jurisdiction (code)
);

create table jurisdiction_former_code (
    former varchar(40) not null primary key,
    code   varchar(40) not null,
    foreign key (code) references jurisdiction (code)
);

create table alliance (
    single                tinyint      not null default 1 unique check (single = 1),
    id                    varchar(40)  not null primary key,
    name_zh               varchar(200) not null,
    name_en               varchar(200) not null,
    decision              varchar(40)  not null,
    share                 double       not null,
    affected_must_consent boolean      not null,
    quorum                int          not null,
    consultation_days     int          not null,
    position_days         int          not null,
    silence_consents      boolean      not null,
    zone                  varchar(60)  not null,
    public_positions      boolean      not null,
    material_change_m2    double       not null
);

create table alliance_member (
    code     varchar(40) not null primary key,
    kind     varchar(20) not null,
    position int         not null,
    unique (kind, position),
    foreign key (code) references jurisdiction (code)
);
