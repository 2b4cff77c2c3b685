alter table account_role drop constraint account_role_role_check;
alter table account_role add constraint account_role_role_check check (role in ('ADMIN', 'COORDINATOR', 'EDITOR'));

alter table attachment drop constraint attachment_owner_kind_check;
alter table attachment add constraint attachment_owner_kind_check
    check (owner_kind in ('CONFERENCE', 'REMARK', 'CORRECTION', 'PROGRAMME', 'LEGAL_DOCUMENT', 'ARTICLE'));

create sequence category_seq increment by 50;
create table category (
    id         bigint primary key,
    version    bigint not null,
    parent_id  bigint references category check (parent_id <> id),
    name       text   not null check (name is nfc normalized and length(name) between 1 and 100),
    slug       text   not null unique check (slug ~ '^[a-z0-9-]{1,100}$'),
    sort_order int    not null
);
create index category_parent_idx on category (parent_id);
comment on table category is 'Chuyên mục: a tree. An article of a category belongs to those above it too.';
comment on column category.sort_order is 'Among those under the same parent; equal ones by name.';

create sequence news_source_seq increment by 50;
create table news_source (
    id      bigint primary key,
    version bigint not null,
    name    text   not null unique check (name is nfc normalized and length(name) between 1 and 200),
    slug    text   not null unique check (slug ~ '^[a-z0-9-]{1,100}$'),
    address text   check (address ~ '^https?://')
);
comment on table news_source is 'Where articles come from: papers, portals, agencies that wrote them (row P20). Kept once, so that one name finds all of it.';

create sequence article_seq increment by 50;
create table article (
    id                bigint      primary key,
    version           bigint      not null,
    slug              text        not null unique check (slug ~ '^[a-z0-9-]{1,100}$'),
    title             text        not null check (title is nfc normalized and length(title) between 1 and 300),
    summary           text        check (summary is nfc normalized and length(summary) between 1 and 1000),
    body_text         text        check (body_text is nfc normalized and length(body_text) between 1 and 100000),
    body_html         text        check ((body_html is null) = (body_text is null)),
    category_id       bigint      references category,
    byline            text        check (byline is nfc normalized and length(byline) between 1 and 200),
    source_id         bigint      references news_source,
    event_on          date,
    lead_photo_id     bigint      references attachment on delete set null,
    keeping_agency_id bigint      not null references agency,
    made_by           text        not null,
    state             text        not null check (state in ('DRAFT', 'PUBLISHED', 'WITHDRAWN')),
    state_reason      text        check (state_reason is nfc normalized and length(state_reason) between 1 and 1000),
    publish_at        timestamptz,
    expire_at         timestamptz check (expire_at > publish_at),
    words_search      text        not null generated always as (' ' || public.search_text(
        title || ' ' || coalesce(summary, '') || ' ' || coalesce(body_text, ''))) stored,
    check ((state = 'WITHDRAWN') = (state_reason is not null)),
    constraint published_as_a_whole check (
        state = 'DRAFT' or num_nulls(category_id, summary, body_text, publish_at) = 0)
);
create index article_newest_idx on article (publish_at desc, id desc) where state = 'PUBLISHED';
create index article_category_idx on article (category_id, publish_at desc, id desc) where state = 'PUBLISHED';
create index article_source_idx on article (source_id);
create index article_keeping_agency_idx on article (keeping_agency_id);
create index article_lead_photo_idx on article (lead_photo_id);
create index article_words_search_idx on article using gin (words_search gin_trgm_ops);
comment on table article is 'News. Written as a draft, published for a time that may be ahead, perhaps withdrawn.';
comment on constraint published_as_a_whole on article is 'What readers see has title, category, summary, text and publish time (invariant 10).';
comment on column article.body_text is 'As it was typed, with its marks; what is edited.';
comment on column article.body_html is 'Made of it when it was saved and passed through the sanitiser; what is read. Pictures stand in it as places, and are described by their attachment.';
comment on column article.event_on is 'The day of what it tells of: never only prose without a year (row P26).';
comment on column article.made_by is 'Login of the maker; internal, never on a public page (invariant 11).';
comment on column article.state_reason is 'Why it was withdrawn: readers of its address are told.';
comment on column article.publish_at is 'Readers see it from then on: judged when they ask, no job needed.';

create table article_former_slug (
    slug       text   primary key check (slug ~ '^[a-z0-9-]{1,100}$'),
    article_id bigint not null references article
);
create index article_former_slug_article_idx on article_former_slug (article_id);
comment on table article_former_slug is 'Addresses that an article had before an editor changed its slug: they lead to it for good (invariant 16).';

create table article_programme (
    article_id   bigint not null references article,
    programme_id bigint not null references programme,
    primary key (article_id, programme_id)
);
create index article_programme_programme_idx on article_programme (programme_id);
create table article_conference (
    article_id    bigint not null references article,
    conference_id bigint not null references conference,
    primary key (article_id, conference_id)
);
create index article_conference_conference_idx on article_conference (conference_id);
create table article_agency (
    article_id bigint not null references article,
    agency_id  bigint not null references agency,
    primary key (article_id, agency_id)
);
create index article_agency_agency_idx on article_agency (agency_id);

create sequence placement_seq increment by 50;
create table placement (
    id         bigint primary key,
    kind       text   not null check (kind in ('HOT', 'FEATURED')),
    article_id bigint not null references article,
    from_on    date   not null,
    to_on      date   check (to_on >= from_on),
    sort_order int    not null,
    unique (kind, article_id)
);
create index placement_article_idx on placement (article_id);
comment on table placement is
    'Tin nóng and tin tiêu điểm: what an editor pins to the home page, in order, from one day to another. A pin whose time is over leaves by itself (rows P05, P07).';
comment on column placement.to_on is 'The last day; empty: until somebody takes it down.';

create trigger audit after insert or update or delete on category for each row execute function audit_row('category', 'id');
create trigger audit after insert or update or delete on news_source for each row execute function audit_row('news_source', 'id');
create trigger audit after insert or update or delete on article for each row
    execute function audit_row('article', 'id', 'body_html', 'words_search');
create trigger audit after insert or update or delete on article_former_slug for each row execute function audit_row('article', 'article_id');
create trigger audit after insert or update or delete on article_programme for each row execute function audit_row('article', 'article_id');
create trigger audit after insert or update or delete on article_conference for each row execute function audit_row('article', 'article_id');
create trigger audit after insert or update or delete on article_agency for each row execute function audit_row('article', 'article_id');
create trigger audit after insert or update or delete on placement for each row execute function audit_row('article', 'article_id');
