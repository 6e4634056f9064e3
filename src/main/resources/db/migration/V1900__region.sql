create table region_load (
    single      tinyint     not null default 1 unique check (single = 1),
    digest      char(64)    not null primary key,
    region      varchar(40) not null,
    report      longtext    not null,
    at          datetime(6) not null,
    story_at    datetime(6) null
);
