create table guess_bucket (
    id         text   primary key check (length(id) <= 100),
    state      bytea,
    expires_at bigint
);
comment on table guess_bucket is
    'How many guesses at a password are left, of an account, a network or a known browser: counted by all nodes together. Thrown away when full again.';

create sequence known_browser_seq increment by 50;
create table known_browser (
    id         bigint      primary key default nextval('known_browser_seq'),
    account_id bigint      not null references account,
    token_hash text        not null unique check (length(token_hash) = 64),
    seen_at    timestamptz not null
);
create index known_browser_account_idx on known_browser (account_id);
comment on table known_browser is
    'A browser in which the owner of an account has signed in: strangers who guess cannot keep it out. Forgotten with the password.';
