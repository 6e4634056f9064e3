create table command_key (
    account     uuid        not null,
    command_key uuid        not null,
    digest      binary(32)  not null,
    result      longtext    null,
    at          datetime(6) not null,
    primary key (account, command_key)
);
