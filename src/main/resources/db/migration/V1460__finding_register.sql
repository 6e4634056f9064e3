-- Which editions were checked, when and by which version of the portal.
create table finding_check (
    plan       varchar(60) not null,
    edition    int         not null,
    checked_at datetime(6) not null,
    software   varchar(60) not null,
    primary key (plan, edition)
);

-- What was found, from the edition that first had it so until the one that no longer had.
create table finding_version (
    plan         varchar(60) not null,
    finding      uuid        not null,
    from_edition int         not null,
    to_edition   int         null,
    content      longtext    not null,
    primary key (plan, finding, from_edition),
    foreign key (plan, from_edition) references finding_check (plan, edition),
    key standing_findings (plan, to_edition)
);
