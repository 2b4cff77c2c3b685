alter table submission add column posted_by text;
comment on column submission.posted_by is
    'The login of who posted it; empty of a reader. The key of a form is worth nothing to anybody else.';
