create table content_version (
    only_row boolean primary key default true check (only_row),
    version  bigint  not null
);
insert into content_version (version) values (1);
comment on table content_version is
    'One number that rises whenever something is published that a page may show: pages kept in memory are served only under the version under which they were rendered (ADR 15).';
revoke insert, update, delete on content_version from "${appRole}";

-- Counts once in a transaction, and as late as it can: who has counted holds the row until the commit that follows.
create function content_changed() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as
$$
begin
    if tg_op = 'UPDATE' and old is not distinct from new then
        return null;
    end if;
    if current_setting('hiepdong.content_changed', true) is distinct from pg_current_xact_id()::text then
        perform set_config('hiepdong.content_changed', pg_current_xact_id()::text, true);
        update content_version set version = version + 1;
    end if;
    return null;
end
$$;

-- Every business table there is, but those of which no public page shows anything. A later table brings its own trigger.
do
$$
declare
    watched regclass;
begin
    for watched in
        select tgrelid::regclass from pg_trigger
         where tgname = 'audit' and tgrelid not in ('account'::regclass, 'account_role'::regclass)
    loop
        execute format('create constraint trigger content_changed after insert or update or delete on %s '
                       'deferrable initially deferred for each row execute function content_changed()', watched);
    end loop;
end
$$;
