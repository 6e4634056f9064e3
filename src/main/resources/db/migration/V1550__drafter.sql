create table proposal_drafter (
    id       uuid        not null primary key,
    proposal int         not null,
    account  uuid        not null,
    member   varchar(40) not null,
    named_by uuid        not null,
    named_at datetime(6) not null,
    until    datetime(6) not null,
    ended_at datetime(6) null,
    ended_by uuid        null,
    key drafters_of_proposal (proposal),
    key proposals_of_drafter (account),
    foreign key (proposal) references proposal (number)
);
