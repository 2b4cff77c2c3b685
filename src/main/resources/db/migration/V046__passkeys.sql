-- the names and columns that Spring Security's repositories of passkeys read and write; what the portal adds stands behind them
create table user_entities (
    id           text   primary key check (length(id) between 22 and 100),
    name         text   not null unique references account (login),
    display_name text,
    account_id   bigint not null unique references account
);
comment on table user_entities is 'Under which name keys know the owner of an account: made with the first passkey.';
comment on column user_entities.id is 'Random bytes, never the login: keys hand it to whoever holds them (WebAuthn §14.6.1).';
comment on column user_entities.account_id is 'Of the login, written by a trigger.';

create sequence user_credentials_seq increment by 50;
create table user_credentials (
    credential_id                text        primary key check (length(credential_id) <= 1400),
    user_entity_user_id          text        not null references user_entities,
    public_key                   bytea       not null,
    signature_count              bigint      not null check (signature_count >= 0),
    uv_initialized               boolean     not null,
    backup_eligible              boolean     not null,
    authenticator_transports     text        not null,
    public_key_credential_type   text        not null,
    backup_state                 boolean     not null,
    attestation_object           bytea       not null,
    attestation_client_data_json bytea,
    created                      timestamptz not null,
    last_used                    timestamptz not null,
    label                        text        not null check (length(label) between 1 and 60),
    id                           bigint      not null unique default nextval('user_credentials_seq'),
    account_id                   bigint      not null references account
);
create index user_credentials_holder_idx on user_credentials (user_entity_user_id);
create unique index user_credentials_label_idx on user_credentials (account_id, lower(label));
comment on table user_credentials is 'Passkeys (WebAuthn): public halves of keys that never leave their owner''s devices.';
comment on column user_credentials.id is 'For addresses: what the key itself is called is told to nobody but its owner''s browser.';
comment on column user_credentials.signature_count is 'Of the last use: a key that comes with no higher one is a copy and is refused. Keys that do not count say 0.';
comment on column user_credentials.backup_state is 'Whether a copy lay with the maker of the device (iCloud, Google …) at the last use.';
comment on column user_credentials.last_used is 'As created until it is used.';
comment on column user_credentials.label is 'The name by which its owner knows it.';

create function account_of_user_entity() returns trigger language plpgsql as
$$
begin
    new.account_id := (select a.id from account a where a.login = new.name);
    return new;
end
$$;
create function account_of_user_credential() returns trigger language plpgsql as
$$
begin
    new.account_id := (select e.account_id from user_entities e where e.id = new.user_entity_user_id);
    return new;
end
$$;
create trigger account_of before insert or update on user_entities for each row execute function account_of_user_entity();
create trigger account_of before insert or update on user_credentials for each row execute function account_of_user_credential();

create trigger audit after insert or update or delete on user_entities for each row
    execute function audit_row('account', 'account_id', 'id', 'name', 'display_name');
-- that a key was used is no change of it
create trigger audit after insert or delete on user_credentials for each row
    execute function audit_row('account', 'account_id', 'credential_id', 'user_entity_user_id', 'public_key', 'signature_count',
        'attestation_object', 'attestation_client_data_json', 'last_used');
create trigger audit_of_change after update on user_credentials for each row
    when ((old.label, old.account_id, old.public_key) is distinct from (new.label, new.account_id, new.public_key))
    execute function audit_row('account', 'account_id', 'credential_id', 'user_entity_user_id', 'public_key', 'signature_count',
        'attestation_object', 'attestation_client_data_json', 'last_used');

-- an account may have passkeys alone: that its phone is set up is said here, no more by the account
alter table second_factor add column confirmed_at timestamptz;
update second_factor s set confirmed_at = a.second_factor_since from account a where a.id = s.account_id;
comment on column second_factor.confirmed_at is 'Since when the phone''s codes are taken: the first right one was typed. Empty while it is being set up.';
