-- Signed papers as scans, exactly as handed in: evidence, found by what it digests to, never changed or removed.
create table paper (
    sha256  char(64)     character set ascii collate ascii_bin not null primary key,
    name    varchar(200) not null,
    type    varchar(4)   not null,
    bytes   int          not null,
    kept_by uuid         not null,
    kept_at datetime(6)  not null,
    content longblob     not null,
    key papers_by_keeper (kept_by, kept_at)
);
