create table meeting (
    number    int           not null auto_increment primary key,
    year      int           not null,
    ordinal   int           not null,
    title     varchar(300)  not null,
    place     varchar(300)  not null,
    link      varchar(500)  not null,
    starts_at datetime(6)   not null,
    stage     varchar(12)   not null,
    noticed_at datetime(6)  null,
    started_at datetime(6)  null,
    ended_at   datetime(6)  null,
    unique key meeting_of_the_year (year, ordinal)
);

create table meeting_attendance (
    meeting     int          not null,
    jurisdiction varchar(40) not null,
    kind        varchar(10)  not null,
    person      varchar(200) not null,
    deputy      boolean      not null,
    noted_by    uuid         not null,
    noted_at    datetime(6)  not null,
    primary key (meeting, jurisdiction),
    foreign key (meeting) references meeting (number)
);

create table meeting_item (
    id           uuid          not null primary key,
    meeting      int           not null,
    position     int           not null,
    title        varchar(300)  not null,
    summary      varchar(4000) not null,
    subject_kind varchar(40)   null,
    subject_id   varchar(100)  null,
    mode         varchar(10)   not null,
    stage        varchar(10)   not null,
    round        int           not null,
    sequence     bigint        null,
    opened_at    datetime(6)   null,
    closed_at    datetime(6)   null,
    outcome      varchar(24)   null,
    wording      varchar(4000) not null,
    reason       varchar(4000) not null,
    changes      longtext      not null,
    tally        longtext      null,
    edition      int           null,
    unique key place_on_agenda (meeting, position),
    key items_by_subject (subject_kind, subject_id),
    foreign key (meeting) references meeting (number)
);

create table meeting_vote (
    item     uuid          not null,
    round    int           not null,
    member   varchar(40)   not null,
    revision int           not null,
    choice   varchar(10)   not null,
    reason   varchar(4000) not null,
    cast_by  uuid          not null,
    scan     varchar(500)  null,
    at       datetime(6)   not null,
    primary key (item, round, member, revision),
    foreign key (item) references meeting_item (id)
);
