create sequence account_seq increment by 50;
create table account (
    id              bigint      primary key,
    version         bigint      not null,
    login           text        not null unique check (login ~ '^[a-z0-9][a-z0-9._-]{1,49}$'),
    name            text        not null check (name is nfc normalized and length(name) between 1 and 100),
    email           text,
    agency_id       bigint      not null references agency,
    password_hash   text        not null,
    password_set_at timestamptz not null,
    state           text        not null check (state in ('ACTIVE', 'DISABLED')),
    demonstration   boolean     not null
);
comment on column account.password_set_at is 'Sessions that began before it are over: a new password signs everybody out.';
comment on column account.demonstration is 'Made with the demonstration data: cannot sign in when the profile demo is off.';

create table account_role (
    account_id bigint not null references account,
    role       text   not null check (role in ('ADMIN', 'COORDINATOR')),
    primary key (account_id, role)
);

create trigger audit after insert or update or delete on account for each row execute function audit_row('account', 'id', 'password_hash');
create trigger audit after insert or update or delete on account_role for each row execute function audit_row('account', 'account_id');
