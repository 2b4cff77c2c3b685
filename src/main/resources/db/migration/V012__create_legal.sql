create extension if not exists pg_trgm;

create function public.search_text(text) returns text
    language sql immutable strict parallel safe
    return btrim(regexp_replace(
        lower(public.unaccent('public.unaccent'::regdictionary, normalize($1, NFC)) collate "C"), '[^a-z0-9]+', ' ', 'g'));
comment on function public.search_text(text) is
    'How text and question are both read by a search (invariant 15): without marks, case and whatever is neither letter nor digit, so that "403-QD/TU" finds "403-QĐ/TU", and uỷ is ủy. It names its dictionary, for only then is it immutable: a changed dictionary asks for a rewrite of the columns made with it.';

create sequence legal_document_seq increment by 50;
create table legal_document (
    id                  bigint  primary key,
    version             bigint  not null,
    document_number     text    check (document_number is nfc normalized and length(document_number) between 1 and 100),
    document_kind       text    not null check (document_kind is nfc normalized and length(document_kind) between 1 and 100),
    issuer              text    check (issuer is nfc normalized and length(issuer) between 1 and 300),
    issuing_agency_id   bigint  references agency,
    issued_on           date,
    issued_on_precision text    check (issued_on_precision in ('YEAR', 'MONTH', 'DAY')),
    excerpt             text    check (excerpt is nfc normalized and length(excerpt) between 1 and 2000),
    source_address      text,
    replaced_by_id      bigint  references legal_document check (replaced_by_id <> id),
    replaced_from       date,
    public_uncited      boolean not null,
    number_search       text    not null generated always as (coalesce(public.search_text(document_number), '')) stored,
    words_search        text    not null generated always as (' ' || public.search_text(
        document_kind || ' ' || coalesce(document_number, '') || ' ' || coalesce(issuer, '') || ' ' || coalesce(excerpt, ''))) stored,
    check (num_nonnulls(document_number, excerpt) > 0),
    check ((issued_on is null) = (issued_on_precision is null)),
    check (replaced_from is null or replaced_by_id is not null)
);
create index legal_document_number_search_idx on legal_document using gin (number_search gin_trgm_ops);
create index legal_document_words_search_idx on legal_document using gin (words_search gin_trgm_ops);
create index legal_document_issued_idx on legal_document (issued_on desc nulls last, id desc);
create index legal_document_replaced_by_idx on legal_document (replaced_by_id);
comment on table legal_document is
    'What texts are founded on: decisions, resolutions, schemes of whatever body. A citation may be incomplete, as it is in the texts that cite it (row E22): it is kept, and flagged.';
comment on column legal_document.document_number is
    'Free text: Party (403-QĐ/TU), State (12/QĐ-UBND) and joint forms (01/QCPH/UBND-UBMTTQ) follow no common pattern. Empty: the source does not give it.';
comment on column legal_document.issuer is 'As printed, whoever that is today; the agency beside it is the same body in the registry, where it is there.';
comment on column legal_document.public_uncited is 'Public although no signed programme cites it. One that a signed programme cites is public anyway.';

create sequence legal_basis_seq increment by 50;
create table legal_basis (
    id           bigint primary key,
    programme_id bigint not null references programme,
    document_id  bigint not null references legal_document,
    note         text   check (note is nfc normalized and length(note) between 1 and 300),
    sort_order   int    not null,
    unique (programme_id, document_id)
);
create index legal_basis_document_idx on legal_basis (document_id);
comment on table legal_basis is 'Căn cứ of a programme, in the order in which its text prints them. Part of the text: fixed once it waits for signatures.';

create trigger audit after insert or update or delete on legal_document for each row
    execute function audit_row('legal_document', 'id', 'number_search', 'words_search');
create trigger audit after insert or update or delete on legal_basis for each row execute function audit_row('programme', 'programme_id');
