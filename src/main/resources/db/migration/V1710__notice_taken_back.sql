-- A notice whose proposal was taken back from the public says so: by which step, when, by whom and why.
alter table consultation
    add column taken_back_step varchar(20) null,
    add column taken_back_at datetime(6) null,
    add column taken_back_by uuid null,
    add column taken_back_reason text null;

-- Those announced before: the first return or withdrawal after an opening that came when or after they were to open.
-- The reason of a return was said to members then: it stays with the step.
update consultation c
join proposal_step s
    on s.proposal = c.proposal
    and s.position = (select min(b.position) from proposal_step b
        where b.proposal = c.proposal and b.transition in ('RETURN', 'WITHDRAW')
        and exists (select 1 from proposal_step o
            where o.proposal = b.proposal and o.transition = 'OPEN_NOTICE' and o.position < b.position and o.at >= c.opens_at))
set c.taken_back_step = s.transition,
    c.taken_back_at = s.at,
    c.taken_back_by = s.taken_by,
    c.taken_back_reason = if(s.transition = 'RETURN', '', s.reason);
