create sequence attachment_seq increment by 50;
create table attachment (
    id           bigint  primary key,
    version      bigint  not null,
    owner_kind   text    not null check (owner_kind in ('CONFERENCE', 'REMARK', 'CORRECTION', 'PROGRAMME', 'LEGAL_DOCUMENT')),
    owner_id     bigint  not null,
    kind         text    not null check (kind in ('PHOTO', 'FULL_TEXT', 'AGENDA', 'NOTICE', 'REPORT', 'PAPER', 'SCAN', 'OTHER')),
    state        text    not null check (state in ('DRAFT', 'PUBLIC', 'WITHDRAWN')),
    state_reason text             check (state_reason is nfc normalized and length(state_reason) between 1 and 1000),
    title        text             check (title is nfc normalized and length(title) between 1 and 500),
    alt_text     text             check (alt_text is nfc normalized and length(alt_text) between 1 and 500),
    credit       text             check (credit is nfc normalized and length(credit) between 1 and 200),
    sort_order   int     not null,
    file_name    text    not null check (file_name is nfc normalized and length(file_name) between 1 and 300),
    file_type    text    not null check (file_type in ('PDF', 'DOCX', 'XLSX', 'JPEG', 'PNG')),
    sha256       text    not null check (sha256 ~ '^[0-9a-f]{64}$'),
    size         bigint  not null check (size > 0),
    width        int              check (width > 0),
    height       int              check (height > 0),
    check ((kind = 'PHOTO') = (file_type in ('JPEG', 'PNG'))),
    check ((kind = 'PHOTO') = (width is not null and height is not null)),
    check ((state = 'WITHDRAWN') = (state_reason is not null)),
    check (state = 'DRAFT' or title is not null),
    check (kind <> 'PHOTO' or state = 'DRAFT' or alt_text is not null)
);
create index attachment_owner_idx on attachment (owner_kind, owner_id);
create index attachment_content_idx on attachment (sha256);
create unique index attachment_once_idx on attachment (owner_kind, owner_id, sha256) where state <> 'WITHDRAWN';

comment on table attachment is
    'A file that somebody brought to a record: a photo or a document. The content lies under the data folder, named by its checksum; content that no row names is swept.';
comment on column attachment.owner_id is
    'Of the record on whose page it is read. Such records are not deleted from the screens, so no foreign key guards what is true of five tables.';
comment on column attachment.state is
    'DRAFT: only the staff sees it. PUBLIC: whoever may read the record. WITHDRAWN: was public once; the row and the content stay, the public is told it is gone.';
comment on column attachment.title is 'Caption of a photo, title of a document.';
comment on column attachment.file_name is 'As it was brought, for the one who downloads it.';

create trigger audit after insert or update or delete on attachment for each row execute function audit_row('attachment', 'id');
