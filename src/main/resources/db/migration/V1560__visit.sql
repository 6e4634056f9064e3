create table proposal_visit (
    proposal int         not null,
    account  uuid        not null,
    sequence bigint      not null,
    at       datetime(6) not null,
    primary key (proposal, account),
    foreign key (proposal) references proposal (number)
);
