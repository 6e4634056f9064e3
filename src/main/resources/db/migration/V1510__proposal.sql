create table proposal (
    number        int           not null primary key,
    plan          varchar(60)   not null,
    path          varchar(20)   not null,
    ground        varchar(40)   not null,
    title_zh      varchar(300)  not null,
    title_en      varchar(300)  not null,
    reason_zh     text          not null,
    reason_en     text          not null,
    jurisdiction  varchar(40)   not null,
    author        uuid          not null,
    state         varchar(20)   not null,
    state_since   datetime(6)   not null,
    created_at    datetime(6)   not null,
    positions_due datetime(6)   null,
    origin_kind   varchar(40)   null,
    origin_id     varchar(100)  null,
    foreign key (plan) references plan (id)
);

create table proposal_participant (
    proposal   int         not null,
    member     varchar(40) not null,
    invited_by uuid        not null,
    invited_at datetime(6) not null,
    primary key (proposal, member),
    foreign key (proposal) references proposal (number)
);

create table proposal_step (
    proposal   int           not null,
    position   int           not null,
    transition varchar(20)   not null,
    from_state varchar(20)   not null,
    to_state   varchar(20)   not null,
    taken_by   uuid          not null,
    at         datetime(6)   not null,
    reason     text          not null,
    primary key (proposal, position),
    foreign key (proposal) references proposal (number)
);

create table proposal_position (
    id        uuid         not null primary key,
    proposal  int          not null,
    member    varchar(40)  not null,
    sequence  bigint       not null,
    position  varchar(20)  not null,
    reason    text         not null,
    stated_by uuid         not null,
    stated_at datetime(6)  not null,
    on_paper  varchar(300) null,
    voided_at datetime(6)  null,
    key positions_of_proposal (proposal, member),
    foreign key (proposal) references proposal (number)
);

create table proposal_register (
    next int not null
);
insert into proposal_register (next) values (1);
