-- What the public last saw of a proposal when it was taken back from it: returned for rework, or withdrawn.
create table proposal_shown (
    proposal       int          not null primary key,
    steps          int          not null,
    at             datetime(6)  not null,
    edition        int          not null,
    sequence       bigint       not null,
    open_conflicts int          not null,
    ground         varchar(40)  not null,
    title_zh       varchar(300) not null,
    title_en       varchar(300) not null,
    reason_zh      text         not null,
    reason_en      text         not null,
    participants   text         not null,
    foreign key (proposal) references proposal (number)
);

-- Steps from before the sequence was noted with them: what had been written by then.
update proposal_step s
set s.sequence = (select coalesce(max(o.sequence), 0) from proposal_operation o where o.proposal = s.proposal and o.at <= s.at)
where s.sequence is null;

insert into proposal_shown (proposal, steps, at, edition, sequence, open_conflicts, ground, title_zh, title_en, reason_zh,
    reason_en, participants)
select p.number, s.position, s.at,
    coalesce((select o.edition from proposal_operation o where o.proposal = p.number and o.sequence = s.sequence), l.first_edition),
    s.sequence, 0, p.ground, p.title_zh, p.title_en, p.reason_zh, p.reason_en,
    coalesce((select group_concat(i.member order by i.invited_at, i.member) from proposal_participant i
        where i.proposal = p.number and i.invited_at <= s.at), '')
from proposal p
join proposal_log l on l.proposal = p.number
join proposal_step s on s.proposal = p.number
where s.position = (select max(t.position) from proposal_step t where t.proposal = p.number
    and t.from_state in ('CONSULTATION', 'REVIEW') and t.to_state in ('DRAFT', 'WITHDRAWN'));
