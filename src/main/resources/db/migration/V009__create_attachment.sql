create sequence stored_file_seq increment by 50;
create table stored_file (
    id      bigint      primary key,
    sha256  text        not null check (sha256 ~ '^[0-9a-f]{64}$'),
    type    text        not null check (type in ('PDF', 'DOCX', 'XLSX', 'JPEG', 'PNG')),
    name    text        not null check (name is nfc normalized and length(name) between 1 and 300),
    size    bigint      not null check (size > 0),
    width   int         check (width > 0),
    height  int         check (height > 0),
    kept_by text        not null,
    kept_at timestamptz not null default now(),
    check ((type in ('JPEG', 'PNG')) = (width is not null and height is not null))
);
create index stored_file_sha256_idx on stored_file (sha256);
comment on table stored_file is
    'A file that somebody brought. Its content lies in the data folder under its hash and never changes; two rows may share one content. Who may read it is asked of the records that hold it.';
comment on column stored_file.name is 'As it was called when it was brought; a download bears this name again.';
comment on column stored_file.kept_by is 'Login of who brought it: internal, never on a public page.';

create trigger audit after insert or update or delete on stored_file for each row execute function audit_row('stored_file', 'id');
