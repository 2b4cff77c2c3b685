alter table account
    alter column password_hash drop not null,
    alter column password_set_at drop not null,
    add constraint password_set check ((password_hash is null) = (password_set_at is null));
comment on column account.password_hash is 'Empty until its owner has set the first password by a link: nobody signs in with it before.';

create sequence password_link_seq increment by 50;
create table password_link (
    id         bigint      primary key default nextval('password_link_seq'),
    account_id bigint      not null references account,
    token_hash text        not null unique check (length(token_hash) = 64),
    given_at   timestamptz not null,
    ends_at    timestamptz not null check (ends_at <= given_at + interval '1 hour'),
    ended_at   timestamptz
);
create index password_link_account_idx on password_link (account_id);
comment on table password_link is
    'With a link the owner of an account sets its password, once and within the hour. Only the hash of what stands in the link is kept.';
comment on column password_link.ended_at is 'When it was used, or another one was given in its place.';

create trigger audit after insert or update or delete on password_link for each row execute function audit_row('account', 'account_id', 'token_hash');
