create table proposal_escalation (
    id           uuid          not null primary key,
    proposal     int           not null,
    position     uuid          not null unique,
    escalated_at datetime(6)   not null,
    settled_at   datetime(6)   null,
    settled_by   uuid          null,
    result       text          null,
    document     varchar(300)  null,
    key escalations_of_proposal (proposal),
    foreign key (proposal) references proposal (number),
    foreign key (position) references proposal_position (id)
);
