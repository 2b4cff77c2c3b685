create table sheet_import (
    id      bigint      generated always as identity primary key,
    kind    text        not null check (kind in ('AGENCIES', 'PEOPLE')),
    name    text        not null check (name is nfc normalized and length(name) between 1 and 300),
    content bytea       not null,
    kept_by text        not null,
    kept_at timestamptz not null default now(),
    done    text
);
comment on table sheet_import is
    'A workbook between its preview and its confirmation, for a day. No business record: what was taken from it stands in the audit of each record, and the file goes.';
comment on column sheet_import.kept_by is 'Login of who brought it: nobody else sees or confirms it.';
comment on column sheet_import.done is
    'What its confirmation answered; set together with the records, so that a second click is told the same and takes nothing again.';
