create table proposal_log (
    proposal      int         not null primary key,
    plan          varchar(60) not null,
    first_edition int         not null,
    edition       int         not null,
    sequence      bigint      not null,
    foreign key (plan) references plan (id)
);

create table proposal_operation (
    proposal     int          not null,
    sequence     bigint       not null,
    id           uuid         not null,
    kind         varchar(20)  not null,
    author       uuid         not null,
    author_name  varchar(200) not null,
    jurisdiction varchar(40)  not null,
    at           datetime(6)  not null,
    cause_kind   varchar(40)  null,
    cause_id     varchar(100) null,
    undoes       bigint       null,
    edition      int          not null,
    writes       longtext     not null,
    primary key (proposal, sequence),
    unique key operation_id (proposal, id),
    foreign key (proposal) references proposal_log (proposal)
);

create table proposal_snapshot (
    proposal int      not null,
    sequence bigint   not null,
    edition  int      not null,
    things   longtext not null,
    primary key (proposal, sequence)
);

create table proposal_conflict (
    id                uuid         not null primary key,
    proposal          int          not null,
    sequence          bigint       not null,
    thing             uuid         not null,
    kind              varchar(10)  not null,
    thing_group       varchar(60)  not null,
    cell              varchar(60)  not null,
    base              longtext     not null,
    theirs            longtext     not null,
    theirs_version    varchar(20)  not null,
    theirs_author     uuid         null,
    theirs_name       varchar(200) not null,
    mine              longtext     not null,
    mine_author       uuid         not null,
    mine_name         varchar(200) not null,
    raised_at         datetime(6)  not null,
    resolved_at       datetime(6)  null,
    resolved_by       uuid         null,
    resolved_sequence bigint       null,
    key conflicts_of_proposal (proposal, resolved_at)
);
