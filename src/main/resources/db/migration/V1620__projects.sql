create table monitoring_project (
    id         uuid           not null primary key,
    proposal   int            null,
    name_zh    varchar(300)   not null,
    name_en    varchar(300)   not null,
    lead       varchar(40)    not null,
    begins     varchar(7)     null,
    ends       varchar(7)     null,
    cost       decimal(20,2)  null,
    shares     longtext       not null,
    milestones longtext       not null,
    indicator  varchar(40)    null,
    stage      varchar(10)    not null,
    progress   int            not null,
    added_at   datetime(6)    not null,
    unique key project_of_proposal (proposal)
);

create table monitoring_project_report (
    id          uuid          not null primary key,
    project     uuid          not null,
    progress    int           not null,
    stage       varchar(10)   not null,
    text        varchar(4000) not null,
    reported_by uuid          not null,
    jurisdiction varchar(40)  not null,
    at          datetime(6)   not null,
    foreign key (project) references monitoring_project (id)
);
