-- Whose file it is: its codes and units are turned into the common ones.
alter table exchange_file add column town varchar(40) not null default '' after id;
update exchange_file set town = (select jurisdiction from proposal where proposal.number = exchange_file.proposal);
alter table exchange_file alter column town drop default;

-- How the towns' own files were made that were taken over: grids, years, codes, units.
create table exchange_import (
    id       uuid         not null primary key,
    proposal int          not null,
    town     varchar(40)  not null,
    layer    varchar(60)  not null,
    name     varchar(200) not null,
    at       datetime(6)  not null,
    facts    json         not null,
    key exchange_import_of (proposal, town, layer)
);
