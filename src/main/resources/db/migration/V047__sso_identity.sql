create sequence sso_identity_seq increment by 50;
create table sso_identity (
    id         bigint      primary key default nextval('sso_identity_seq'),
    account_id bigint      not null references account,
    issuer     text        not null check (length(issuer) between 8 and 500),
    subject    text        not null check (subject ~ '^[!-~]{1,255}$'),
    linked_at  timestamptz not null,
    unique (issuer, subject),
    unique (account_id, issuer)
);
comment on table sso_identity is
    'By which name the province''s server for signing in knows the owner of an account (OpenID Connect). Names and mail addresses change there; issuer and subject do not.';

create trigger audit after insert or update or delete on sso_identity for each row execute function audit_row('account', 'account_id');
