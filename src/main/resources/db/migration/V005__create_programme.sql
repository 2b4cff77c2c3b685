create sequence term_seq increment by 50;
create table term (
    id        bigint primary key,
    version   bigint not null,
    name      text   not null check (name is nfc normalized and length(name) between 1 and 100),
    organ     text   not null check (organ is nfc normalized and length(organ) between 1 and 200),
    starts_on date   not null,
    ends_on   date   not null check (ends_on >= starts_on),
    unique (organ, name)
);
comment on table term is 'Nhiệm kỳ of an organ, as data: terms come and end without a change of the portal.';

create sequence programme_seq increment by 50;
create table programme (
    id               bigint  primary key,
    version          bigint  not null,
    code             text,
    title            text    not null check (title is nfc normalized and length(title) between 1 and 500),
    slug             text    not null unique,
    kind             text    not null check (kind in
        ('TERM_REGULATION', 'PERIOD_PROGRAMME', 'ANNUAL_PROGRAMME', 'ANNUAL_PLAN', 'THEMATIC', 'JOINT_RESOLUTION', 'AGREEMENT')),
    period_from      date    not null,
    period_to        date    not null check (period_to >= period_from),
    term_id          bigint  references term,
    theme            text,
    parent_id        bigint  references programme check (parent_id <> id),
    summary          text,
    archival         boolean not null,
    source_author    text,
    source_publisher text,
    source_published text,
    source_address   text,
    printed_count    int     check (printed_count between 1 and 300),
    keeping_agency_id bigint not null references agency,
    made_by          text    not null,
    was_submitted    boolean not null,
    status           text    not null check (status in ('DRAFT', 'READY_TO_SIGN', 'SIGNED', 'CANCELLED')),
    signed_on        date,
    effective_from   date,
    status_reason    text,
    check (archival or status <> 'SIGNED' or signed_on is not null),
    check (signed_on is null or status = 'SIGNED'),
    check (not archival or status <> 'READY_TO_SIGN')
);
create index programme_period_idx on programme (period_from, period_to);
create index programme_parent_idx on programme (parent_id);
create index programme_keeping_agency_idx on programme (keeping_agency_id);
comment on column programme.status is
    'What people set. ACTIVE and EXPIRED are derived from the dates, by ProgrammeStatus.shown in Java and by the same rule in SQL, both held to one table of cases.';
comment on column programme.archival is
    'Ghi lại theo nguồn: taken down from a source after the fact. Stands outside every clock and total; what the source does not say stays empty.';
comment on column programme.keeping_agency_id is 'The agency that keeps the record: its creator''s. Its coordinators, and those of agencies above it, may change it.';
comment on column programme.made_by is 'Login of the maker: internal, never on a public page. A draft that was never submitted may be deleted by its maker.';

create sequence programme_party_seq increment by 50;
create table programme_party (
    id           bigint  primary key,
    programme_id bigint  not null references programme,
    agency_id    bigint  not null references agency,
    role         text    not null check (role in ('HOST', 'PARTY', 'DIRECTING', 'IMPLEMENTER', 'WITNESS')),
    must_sign    boolean not null,
    sort_order   int     not null,
    unique (programme_id, agency_id)
);
create index programme_party_agency_idx on programme_party (agency_id);
comment on column programme_party.sort_order is 'As printed in the text.';

create trigger audit after insert or update or delete on term for each row execute function audit_row('term', 'id');
create trigger audit after insert or update or delete on programme for each row execute function audit_row('programme', 'id');
create trigger audit after insert or update or delete on programme_party for each row execute function audit_row('programme', 'programme_id');
