create table ${trace}.trace_entry (
    number        bigint       not null auto_increment primary key,
    id            uuid         not null unique,
    at            datetime(6)  not null,
    actor         uuid         not null,
    roles         varchar(200) not null,
    jurisdiction  varchar(40)  null,
    command       varchar(100) not null,
    subject_kind  varchar(40)  not null,
    subject_id    varchar(100) not null,
    before_digest binary(32)   null,
    after_digest  binary(32)   null,
    key trace_by_subject (subject_kind, subject_id)
);

create table trace_value (
    entry        uuid       not null primary key,
    salt_before  binary(16) null,
    value_before longtext   null,
    salt_after   binary(16) null,
    value_after  longtext   null
);
