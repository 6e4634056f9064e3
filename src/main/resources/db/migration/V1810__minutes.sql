create table meeting_minutes (
    meeting         int          not null primary key,
    stage           varchar(12)  not null,
    version         int          not null,
    language        varchar(5)   not null,
    signer          varchar(200) null,
    issued_at       datetime(6)  null,
    document_number varchar(100) null,
    published_at    datetime(6)  null,
    foreign key (meeting) references meeting (number)
);

create table meeting_minutes_version (
    meeting    int         not null,
    version    int         not null,
    text       longtext    not null,
    written_by uuid        not null,
    written_at datetime(6) not null,
    primary key (meeting, version),
    foreign key (meeting) references meeting_minutes (meeting)
);

create table meeting_signature (
    meeting   int          not null,
    version   int          not null,
    member    varchar(40)  not null,
    signed_by uuid         not null,
    signed_at datetime(6)  not null,
    scan      varchar(500) null,
    primary key (meeting, version, member),
    foreign key (meeting, version) references meeting_minutes_version (meeting, version)
);

create table meeting_wording_request (
    id         uuid          not null primary key,
    meeting    int           not null,
    version    int           not null,
    member     varchar(40)   not null,
    text       varchar(4000) not null,
    asked_by   uuid          not null,
    asked_at   datetime(6)   not null,
    foreign key (meeting, version) references meeting_minutes_version (meeting, version)
);

create table meeting_resolution (
    id         uuid          not null primary key,
    meeting    int           not null,
    item       uuid          null,
    position   int           not null,
    text       varchar(4000) not null,
    lead       varchar(40)   not null,
    supporting varchar(500)  not null,
    due        date          not null,
    done_at    datetime(6)   null,
    done_by    uuid          null,
    done_note  varchar(4000) not null,
    unique key place_in_minutes (meeting, position),
    foreign key (meeting) references meeting (number)
);
