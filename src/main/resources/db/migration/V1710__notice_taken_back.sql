-- A notice whose proposal was taken back from the public says so: by which step, when, by whom and why.
alter table consultation
    add column taken_back_step varchar(20) null,
    add column taken_back_at datetime(6) null,
    add column taken_back_by uuid null,
    add column taken_back_reason text null;

-- Those announced before: the first return or withdrawal after the step that opened them. The first notice of a
-- proposal goes with the first such step, the second with the second.
update consultation c
join (select number, proposal, row_number() over (partition by proposal order by number) turn from consultation) n
    on n.number = c.number
join (select proposal, position, row_number() over (partition by proposal order by position) turn
    from proposal_step where transition = 'OPEN_NOTICE') o
    on o.proposal = n.proposal and o.turn = n.turn
join proposal_step s
    on s.proposal = o.proposal
    and s.position = (select min(b.position) from proposal_step b
        where b.proposal = o.proposal and b.position > o.position and b.transition in ('RETURN', 'WITHDRAW'))
set c.taken_back_step = s.transition,
    c.taken_back_at = s.at,
    c.taken_back_by = s.taken_by,
    c.taken_back_reason = s.reason;
