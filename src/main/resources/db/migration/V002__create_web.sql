create table submission (
    key          text primary key check (length(key) between 16 and 64),
    location     text,
    submitted_at timestamptz not null default now()
);
comment on table submission is
    'One row for each form that was saved: a double click or a repeated post finds the key taken and is shown the first one''s result. No business record: rows older than a form stays open may be deleted.';

-- Spring Session's own tables, as its documentation gives them.
create table spring_session (
    primary_id            char(36) not null primary key,
    session_id            char(36) not null unique,
    creation_time         bigint   not null,
    last_access_time      bigint   not null,
    max_inactive_interval int      not null,
    expiry_time           bigint   not null,
    principal_name        varchar(100)
);
create index spring_session_expiry_idx on spring_session (expiry_time);
create index spring_session_principal_idx on spring_session (principal_name);
create table spring_session_attributes (
    session_primary_id char(36)     not null references spring_session on delete cascade,
    attribute_name     varchar(200) not null,
    attribute_bytes    bytea        not null,
    primary key (session_primary_id, attribute_name)
);
