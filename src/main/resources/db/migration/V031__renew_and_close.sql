alter table programme
    drop constraint programme_status_check,
    drop constraint programme_check2,
    drop constraint programme_check3,
    add column completed_on date,
    add column signed boolean not null generated always as (status in ('SIGNED', 'COMPLETED')) stored,
    add constraint programme_status_check check (status in ('DRAFT', 'READY_TO_SIGN', 'SIGNED', 'COMPLETED', 'CANCELLED')),
    add constraint signed_on_a_day check (archival or status not in ('SIGNED', 'COMPLETED') or signed_on is not null),
    add constraint day_of_a_signing check (signed_on is null or status in ('SIGNED', 'COMPLETED')),
    add constraint completed_on_a_day check ((status = 'COMPLETED') = (completed_on is not null)),
    add constraint archival_stands_outside check (not archival or status <> 'COMPLETED');
comment on column programme.completed_on is
    'The day of the closing review that was held: đã tổng kết. Only once no commitment is open any more.';
comment on column programme.signed is
    'Whether it was ever signed, whatever became of it since. Who asks what the public may read asks this, never for one status.';

drop trigger audit on programme;
create trigger audit after insert or update or delete on programme for each row
    execute function audit_row('programme', 'id', 'search_words', 'search_spelling', 'signed');

alter table commitment
    add column carried_from_id bigint references commitment check (carried_from_id <> id),
    add constraint carried_once unique (programme_id, carried_from_id);
create index commitment_carried_from_idx on commitment (carried_from_id);
comment on column commitment.carried_from_id is
    'The commitment of the programme before that is promised again by this one: the chain of a promise through the years (row D21).';

create sequence renewal_line_seq increment by 50;
create table renewal_line (
    id            bigint      primary key,
    programme_id  bigint      not null references programme on delete cascade,
    commitment_id bigint      not null references commitment,
    fate          text        not null check (fate in ('KEPT', 'CHANGED', 'DONE', 'DROPPED')),
    reason        text        check (reason is nfc normalized and length(reason) between 1 and 2000),
    made_by       text        not null,
    made_at       timestamptz not null,
    check (fate not in ('CHANGED', 'DROPPED') or reason is not null),
    constraint decided_once unique (programme_id, commitment_id)
);
create index renewal_line_commitment_idx on renewal_line (commitment_id);
comment on table renewal_line is
    'What the draft of the next programme makes of a commitment of the one before. Nothing happens to that until the draft is signed; a draft that is discarded takes its lines with it.';
comment on column renewal_line.programme_id is 'The next programme.';
comment on column renewal_line.commitment_id is 'Of the programme before.';

create table commitment_result (
    commitment_id bigint primary key,
    programme_id  bigint not null,
    text          text   not null check (text is nfc normalized and length(text) between 1 and 1000),
    foreign key (commitment_id, programme_id) references commitment (id, programme_id)
);
comment on table commitment_result is
    'What came of a commitment, in a short text: written for the closing review, read by everybody once the programme is closed (row R09).';

create trigger audit after insert or update or delete on renewal_line for each row execute function audit_row('programme', 'programme_id');
create trigger audit after insert or update or delete on commitment_result for each row execute function audit_row('programme', 'programme_id');
create constraint trigger content_changed after insert or update or delete on renewal_line deferrable initially deferred
    for each row execute function content_changed();
create constraint trigger content_changed after insert or update or delete on commitment_result deferrable initially deferred
    for each row execute function content_changed();

revoke update, delete on renewal_line from "${appRole}";

-- A closed programme has no open commitment, and none is added to it: neither by who closes it, nor by somebody else at the
-- same moment. The shared lock makes the one wait for the other; it is taken at once and not at the commit, where everybody waits
-- for the content version.
create function refuse_open_commitment() returns trigger language plpgsql as $$
declare
    standing text;
begin
    select status into standing from programme where id = new.programme_id for share;
    if standing = 'COMPLETED' then
        raise exception 'programme % is completed and takes no open commitment', new.programme_id
            using errcode = 'check_violation';
    end if;
    return null;
end
$$;
create trigger none_open_in_completed after insert or update on commitment
    for each row when (new.state not in ('COMPLETED', 'CANCELLED', 'CARRIED_OVER')) execute function refuse_open_commitment();

create function refuse_completion() returns trigger language plpgsql as $$
begin
    if exists (select from commitment
                where programme_id = new.id and state not in ('COMPLETED', 'CANCELLED', 'CARRIED_OVER')) then
        raise exception 'programme % has open commitments', new.id using errcode = 'check_violation';
    end if;
    return null;
end
$$;
create constraint trigger completed_without_open after insert or update on programme deferrable initially deferred
    for each row when (new.status = 'COMPLETED') execute function refuse_completion();
