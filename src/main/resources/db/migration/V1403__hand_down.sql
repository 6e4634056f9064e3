create table plan_hand_down (
    id           uuid          not null primary key,
    plan         varchar(60)   not null,
    edition      int           not null,
    jurisdiction varchar(40)   not null,
    kind         varchar(10)   not null,
    thing_group  varchar(60)   not null,
    added        int           not null,
    changed      int           not null,
    removed      int           not null,
    names        varchar(1000) not null,
    bureau       varchar(200)  null,
    due          date          not null,
    done_at      datetime(6)   null,
    done_by      uuid          null,
    note         varchar(1000) not null,
    unique key once_per_edition (plan, edition, jurisdiction, kind, thing_group),
    foreign key (plan, edition) references plan_edition (plan, number)
);
