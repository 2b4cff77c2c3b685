create sequence deadline_change_seq increment by 50;
create table deadline_change (
    id            bigint      primary key,
    commitment_id bigint      not null,
    programme_id  bigint      not null,
    from_day      date        not null,
    to_day        date        not null check (to_day <> from_day),
    reason        text        not null check (reason is nfc normalized and length(reason) between 1 and 2000),
    asked_on      date        not null,
    agency_id     bigint      not null references agency,
    made_by       text        not null,
    made_at       timestamptz not null,
    foreign key (commitment_id, programme_id) references commitment (id, programme_id)
);
create index deadline_change_commitment_idx on deadline_change (commitment_id);
comment on table deadline_change is
    'The lead asks for another due date. The first one stays for ever (commitment.first_due_on); the one that counts changes only when another party agrees (invariant 5).';
comment on column deadline_change.asked_on is 'After from_day: it was asked for too late, and says so.';

create table deadline_decision (
    change_id    bigint      primary key references deadline_change,
    programme_id bigint      not null references programme,
    agreed       boolean     not null,
    text         text                 check (text is nfc normalized and length(text) between 1 and 2000),
    agency_id    bigint      not null references agency,
    made_by      text        not null,
    made_at      timestamptz not null,
    check (agreed or text is not null)
);
comment on table deadline_decision is 'What another signing party than the lead''s decided, once.';

create sequence obstacle_seq increment by 50;
create table obstacle (
    id            bigint      primary key,
    commitment_id bigint      not null,
    programme_id  bigint      not null,
    text          text        not null check (text is nfc normalized and length(text) between 1 and 5000),
    wanted        text                 check (wanted is nfc normalized and length(wanted) between 1 and 2000),
    raised_on     date        not null,
    agency_id     bigint      not null references agency,
    made_by       text        not null,
    made_at       timestamptz not null,
    foreign key (commitment_id, programme_id) references commitment (id, programme_id)
);
create index obstacle_commitment_idx on obstacle (commitment_id);
create index obstacle_raised_idx on obstacle (raised_on);
comment on table obstacle is 'Vướng mắc: what stands in the way of a commitment, raised by any party; open longer than 30 days it lies on every party''s desk (row R13).';

create table obstacle_resolution (
    obstacle_id  bigint      primary key references obstacle,
    programme_id bigint      not null references programme,
    text         text        not null check (text is nfc normalized and length(text) between 1 and 2000),
    resolved_on  date        not null,
    agency_id    bigint      not null references agency,
    made_by      text        not null,
    made_at      timestamptz not null
);
comment on table obstacle_resolution is 'How it was got out of the way, said by the party that raised it.';

create trigger audit after insert or update or delete on deadline_change for each row execute function audit_row('programme', 'programme_id');
create trigger audit after insert or update or delete on deadline_decision for each row execute function audit_row('programme', 'programme_id');
create trigger audit after insert or update or delete on obstacle for each row execute function audit_row('programme', 'programme_id');
create trigger audit after insert or update or delete on obstacle_resolution for each row execute function audit_row('programme', 'programme_id');

revoke update, delete on deadline_change, deadline_decision, obstacle, obstacle_resolution from "${appRole}";

create constraint trigger content_changed after insert or update or delete on deadline_change deferrable initially deferred
    for each row execute function content_changed();
create constraint trigger content_changed after insert or update or delete on deadline_decision deferrable initially deferred
    for each row execute function content_changed();
create constraint trigger content_changed after insert or update or delete on obstacle deferrable initially deferred
    for each row execute function content_changed();
create constraint trigger content_changed after insert or update or delete on obstacle_resolution deferrable initially deferred
    for each row execute function content_changed();
