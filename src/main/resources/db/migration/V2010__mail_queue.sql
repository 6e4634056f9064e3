create table mail_queue (
    id        uuid         not null primary key,
    recipient varchar(254) not null,
    subject   varchar(200) not null,
    text      text         not null,
    expires   datetime(6)  not null,
    due       datetime(6)  not null,
    tries     int          not null default 0,
    key mail_by_due (due)
);
