-- Points that a person found to say the same. A point is in one group at most, and leaves it with its statement.
create table point_group (
    id           uuid         not null primary key,
    consultation int          not null,
    title        varchar(200) not null,
    at           datetime(6)  not null,
    account      uuid         not null,
    foreign key (consultation) references consultation (number)
);

create table point_in_group (
    point       uuid not null primary key,
    point_group uuid not null,
    foreign key (point) references statement_point (id),
    foreign key (point_group) references point_group (id)
);
