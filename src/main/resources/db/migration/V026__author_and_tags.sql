alter table article
    add column author_id bigint references person,
    add constraint one_author check (num_nonnulls(author_id, byline) <= 1);
create index article_author_idx on article (author_id);
comment on column article.author_id is
    'Who wrote it, when it is somebody in the registry: printed with the agency in which that person held an office on the publish date, as it was called then (row P22).';
comment on column article.byline is 'Who wrote it, when it is somebody outside the registry; a pen name.';

create table article_tag (
    article_id bigint not null references article,
    tag        text   not null check (tag is nfc normalized and length(tag) between 1 and 50),
    slug       text   not null check (slug ~ '^[a-z0-9-]{1,100}$'),
    primary key (article_id, slug)
);
create index article_tag_slug_idx on article_tag (slug, article_id);
comment on table article_tag is 'Free keywords of an article, as an editor typed them (row P35).';
comment on column article_tag.slug is
    'What stands in the address of their list. Tags that differ only in case or marks share it: an article has but one of them.';

create trigger audit after insert or update or delete on article_tag for each row execute function audit_row('article', 'article_id');

create constraint trigger content_changed after insert or update or delete on article_tag deferrable initially deferred
    for each row execute function content_changed();
