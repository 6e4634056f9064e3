create table consultation (
    number       int          not null auto_increment primary key,
    proposal     int          not null,
    opens_at     datetime(6)  not null,
    closes_at    datetime(6)  not null,
    title_zh     varchar(300) not null,
    title_en     varchar(300) not null,
    summary_zh   text         not null,
    summary_en   text         not null,
    announced_by uuid         not null,
    closed_at    datetime(6)  null,
    closed_by    uuid         null,
    key consultation_by_proposal (proposal)
);

create table consultation_extension (
    consultation int         not null,
    at           datetime(6) not null,
    until_before datetime(6) not null,
    until_after  datetime(6) not null,
    reason_zh    text        not null,
    reason_en    text        not null,
    account      uuid        not null,
    primary key (consultation, at),
    foreign key (consultation) references consultation (number)
);

create table consultation_document (
    id           uuid         not null primary key,
    consultation int          not null,
    title        varchar(300) not null,
    file_name    varchar(200) not null,
    media_type   varchar(100) not null,
    size         bigint       not null,
    content      longblob     not null,
    foreign key (consultation) references consultation (number)
);

create table statement (
    id           uuid           not null primary key,
    consultation int            not null,
    receipt      varchar(30)    not null unique,
    secret       binary(32)     not null,
    account      uuid           null,
    jurisdiction varchar(40)    null,
    village      varchar(200)   not null,
    stance       varchar(10)    not null,
    people       int            not null,
    given_at     datetime(6)    not null,
    withdrawn_at datetime(6)    null,
    contact      varbinary(700) null,
    contact_hash binary(32)     null,
    foreign key (consultation) references consultation (number),
    key statement_by_contact (contact_hash),
    key statement_by_time (consultation, given_at)
);

create table statement_point (
    id          uuid         not null primary key,
    statement   uuid         not null,
    number      int          not null,
    topic       varchar(20)  not null,
    text        longtext     not null,
    place       longtext     null,
    anchor_kind varchar(40)  null,
    anchor_id   varchar(100) null,
    assignee    varchar(40)  null,
    mask_reason varchar(300) null,
    foreign key (statement) references statement (id),
    unique key point_in_statement (statement, number)
);

create table statement_answer (
    point        uuid         not null,
    revision     int          not null,
    outcome      varchar(20)  not null,
    reason       text         not null,
    referred_to  varchar(300) null,
    proposal     int          null,
    sequence     bigint       null,
    at           datetime(6)  not null,
    account      uuid         not null,
    jurisdiction varchar(40)  null,
    primary key (point, revision),
    foreign key (point) references statement_point (id),
    key answers_by_time (at)
);

create table statement_refused (
    id           uuid         not null primary key,
    consultation int          not null,
    at           datetime(6)  not null,
    reason       varchar(100) not null,
    text         longtext     not null,
    foreign key (consultation) references consultation (number)
);
