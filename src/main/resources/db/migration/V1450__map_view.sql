-- What people had on the map, under a name of their own; whoever has the link sees what their own rights allow.
create table map_view (
    id       uuid          not null primary key,
    owner    uuid          not null,
    name     varchar(60)   not null,
    plan     varchar(60)   not null,
    moment   varchar(30)   not null,
    picture  varchar(5000) not null,
    theme    varchar(200),
    saved_at datetime(6)   not null,
    key map_view_by_owner (owner, saved_at)
);
