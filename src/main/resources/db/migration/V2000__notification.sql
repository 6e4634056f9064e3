create table mail_log (
    id        uuid          not null primary key,
    at        datetime(6)   not null,
    recipient varchar(254)  not null,
    subject   varchar(200)  not null,
    text      text          not null,
    key mail_by_time (at)
);
