create table account (
    id       uuid         not null primary key,
    email    varchar(254) not null unique,
    name     varchar(80)  not null,
    language varchar(5)   null,
    password varchar(200) null,
    created  datetime(6)  not null
);

create table account_role (
    id           uuid        not null primary key,
    account      uuid        not null,
    role         varchar(20) not null,
    jurisdiction varchar(40) null,
    starts       datetime(6) not null,
    ends         datetime(6) null,
    granted_by   uuid        not null,
    granted_at   datetime(6) not null,
    ended_by     uuid        null,
    key role_by_account (account),
    foreign key (account) references account (id)
);

create table account_session (
    id      uuid         not null primary key,
    account uuid         not null,
    started datetime(6)  not null,
    seen    datetime(6)  not null,
    agent   varchar(200) not null,
    address varchar(60)  not null,
    ended   datetime(6)  null,
    key session_by_account (account, started),
    foreign key (account) references account (id)
);

create table access_token (
    id      uuid        not null primary key,
    account uuid        not null,
    name    varchar(80) not null,
    digest  binary(32)  not null unique,
    created datetime(6) not null,
    expires datetime(6) null,
    revoked datetime(6) null,
    foreign key (account) references account (id)
);

create table password_link (
    digest  binary(32)  not null primary key,
    account uuid        null,
    expires datetime(6) not null,
    used    datetime(6) null
);

create table sign_in_failure (
    digest   binary(32)  not null primary key,
    failures int         not null,
    last_at  datetime(6) not null
);

create table demo_card (
    account  uuid         not null primary key,
    position int          not null,
    zh       varchar(200) not null,
    en       varchar(200) not null,
    foreign key (account) references account (id)
);
