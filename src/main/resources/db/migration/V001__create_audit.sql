-- The running role owns nothing: it reads and writes rows of the tables that the migrating role makes.
alter default privileges in schema public grant select, insert, update, delete on tables to "${appRole}";
alter default privileges in schema public grant usage, select on sequences to "${appRole}";

create extension if not exists btree_gist;
create extension if not exists unaccent;

create table audit_event (
    id            bigint generated always as identity primary key,
    at            timestamptz not null default clock_timestamp(),
    transaction   xid8        not null default pg_current_xact_id(),
    actor         text,
    request       text,
    root_table    text        not null,
    root_id       bigint      not null,
    subject_table text        not null,
    action        text        not null check (action in ('INSERT', 'UPDATE', 'DELETE')),
    old_row       jsonb,
    new_row       jsonb
);
create index audit_event_root_idx on audit_event (root_table, root_id, id desc);
comment on table audit_event is
    'Who changed what, from what to what: written by the trigger audit_row() on every business table, never by the portal itself, so that nobody can forget it. Rows are never updated or deleted.';
comment on column audit_event.root_table is
    'The record on whose history page the change is read: a party is read in the history of its programme.';
comment on column audit_event.actor is 'Set for each writing transaction (set_config hiepdong.actor); empty for work of the system itself.';

-- audit_row(root table, column that holds the root''s id, columns whose content is a secret …)
create function audit_row() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as
$$
declare
    before jsonb := case when tg_op <> 'INSERT' then to_jsonb(old) end;
    after  jsonb := case when tg_op <> 'DELETE' then to_jsonb(new) end;
begin
    if before = after then
        return null;
    end if;
    for i in 2 .. tg_nargs - 1 loop
        before := before - tg_argv[i];
        after := after - tg_argv[i];
    end loop;
    insert into audit_event (actor, request, root_table, root_id, subject_table, action, old_row, new_row)
    values (nullif(current_setting('hiepdong.actor', true), ''),
            nullif(current_setting('hiepdong.request', true), ''),
            tg_argv[0],
            (coalesce(after, before) ->> tg_argv[1])::bigint,
            tg_table_name, tg_op, before, after);
    return null;
end
$$;

create function refuse_change_of_audit() returns trigger
    language plpgsql as
$$
begin
    raise exception 'audit_event is append-only';
end
$$;
create trigger audit_event_is_append_only before update or delete or truncate on audit_event
    for each statement execute function refuse_change_of_audit();

revoke all on audit_event from "${appRole}";
grant select on audit_event to "${appRole}";
