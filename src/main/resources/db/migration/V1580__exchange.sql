-- Files that planners bring back into a proposal, kept until they are taken over or forgotten.
create table exchange_file (
    id       uuid         not null primary key,
    proposal int          not null,
    layer    varchar(60)  not null,
    name     varchar(200) not null,
    crs      int,
    charset  varchar(20),
    author   uuid         not null,
    at       datetime(6)  not null,
    content  longblob     not null,
    key exchange_file_by_time (at)
);
