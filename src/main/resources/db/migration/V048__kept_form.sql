create table form_mark_key (
    only_row boolean primary key default true check (only_row),
    secret   bytea   not null check (length(secret) = 32)
);
comment on table form_mark_key is
    'With it every form says who is writing it, so that what is posted after the session has ended is given back to that person alone. All nodes share it; the first one made it.';
revoke update, delete on form_mark_key from "${appRole}";

create sequence kept_form_seq increment by 50;
create table kept_form (
    id           bigint      primary key default nextval('kept_form_seq'),
    account_id   bigint      not null references account,
    token_hash   text        not null check (length(token_hash) = 64),
    path         text        not null check (path ~ '^/(staff|admin)(/|$)' and length(path) <= 500),
    with_files   boolean     not null,
    field_names  text[]      not null,
    field_values text[]      not null,
    kept_at      timestamptz not null,
    ends_at      timestamptz not null check (ends_at <= kept_at + interval '1 hour'),
    constraint a_value_for_each_name check (cardinality(field_names) = cardinality(field_values)),
    constraint not_too_much check (octet_length(array_to_string(field_values, '')) <= 1000000)
);
create index kept_form_account_idx on kept_form (account_id);
comment on table kept_form is
    'What somebody typed into a form that was posted after the session had ended: for the same person in the same browser, within the hour. Never a password, a file or a token.';
comment on column kept_form.token_hash is 'Of the cookie of the browser in which it was typed.';
