alter table proposal_step add column sequence bigint null;
