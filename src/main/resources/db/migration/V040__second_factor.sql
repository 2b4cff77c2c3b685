alter table account add column second_factor_since timestamptz;
comment on column account.second_factor_since is 'Since when a password alone does not let its owner in; empty while it does.';

create table second_factor (
    account_id    bigint      primary key references account,
    sealed_secret bytea       not null,
    begun_at      timestamptz not null,
    last_step     bigint      not null default 0
);
comment on table second_factor is 'The secret that the owner''s phone shares with the portal, to make codes from the time (RFC 6238).';
comment on column second_factor.sealed_secret is 'Encrypted with the key that lies outside of the database.';
comment on column second_factor.last_step is 'Half a minute of the last code that was taken: none is taken twice, nor an older one after it.';

create sequence recovery_code_seq increment by 50;
create table recovery_code (
    id         bigint      primary key default nextval('recovery_code_seq'),
    account_id bigint      not null references account,
    code_hash  text        not null unique check (length(code_hash) = 64),
    given_at   timestamptz not null,
    used_at    timestamptz
);
create index recovery_code_account_idx on recovery_code (account_id);
comment on table recovery_code is 'Printed codes for the day on which the phone is lost; each works once. New ones end those before.';

create trigger audit after insert or update or delete on second_factor for each row
    execute function audit_row('account', 'account_id', 'sealed_secret', 'last_step');
create trigger audit after insert or update or delete on recovery_code for each row
    execute function audit_row('account', 'account_id', 'code_hash');
