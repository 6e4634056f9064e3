create table notice_minimum (
    jurisdiction varchar(40)  not null primary key,
    days         int          not null,
    day_count    varchar(10)  not null,
    basis_zh     varchar(500) not null,
    basis_en     varchar(500) not null
);

create table work_year (
    year   int          not null primary key,
    source varchar(500) not null
);

create table work_year_day (
    day    date    not null primary key,
    year   int     not null,
    worked boolean not null,
    foreign key (year) references work_year (year) on delete cascade
);
