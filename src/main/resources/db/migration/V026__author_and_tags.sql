alter table article
    add column author_id bigint references person,
    add constraint one_author check (num_nonnulls(author_id, byline) <= 1);
create index article_author_idx on article (author_id);
comment on column article.author_id is
    'Who wrote it, when it is somebody in the registry: printed with the agency in which that person held an office on the publish date, as it was called then (row P22).';
comment on column article.byline is 'Who wrote it, when it is somebody outside the registry; a pen name.';
