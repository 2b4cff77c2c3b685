create or replace function refuse_change_of_audit() returns trigger
    language plpgsql as
$$
begin
    raise exception '% is append-only', tg_table_name;
end
$$;

create table audit_batch (
    number    bigint      primary key check (number > 0),
    first_id  bigint      not null,
    last_id   bigint      not null,
    row_count integer     not null check (row_count > 0),
    previous  text        not null check (previous ~ '^[0-9a-f]{64}$'),
    hash      text        not null unique check (hash ~ '^[0-9a-f]{64}$'),
    closed_at timestamptz not null,
    constraint a_range check (last_id >= first_id)
);
comment on table audit_batch is
    'A stretch of audit_event that is closed: its hash is taken over every row of it and over the hash of the batch before, so that no row is changed, removed or slipped in without breaking the chain (docs/adr/0025). "verify-audit" reckons it anew.';
comment on column audit_batch.first_id is 'The number after the last one of the batch before: no row lies between two batches.';
comment on column audit_batch.previous is 'Hash of the batch before; 64 zeros for the first.';

-- also the running role, which closes batches, can only go on with the chain
create function audit_batch_follows() returns trigger
    language plpgsql as
$$
declare
    before audit_batch;
begin
    select * into before from audit_batch order by number desc limit 1;
    if new.number <> coalesce(before.number, 0) + 1
        or new.first_id <> coalesce(before.last_id, 0) + 1
        or new.previous <> coalesce(before.hash, repeat('0', 64)) then
        raise exception 'batch % does not follow the last one', new.number;
    end if;
    return new;
end
$$;
create trigger audit_batch_follows before insert on audit_batch for each row execute function audit_batch_follows();
create trigger audit_batch_is_append_only before update or delete or truncate on audit_batch
    for each statement execute function refuse_change_of_audit();

revoke all on audit_batch from "${appRole}";
grant select, insert on audit_batch to "${appRole}";
