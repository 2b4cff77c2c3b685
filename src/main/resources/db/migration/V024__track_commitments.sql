alter table commitment
    add column state        text not null default 'NOT_STARTED' check (state in
        ('NOT_STARTED', 'IN_PROGRESS', 'SUBMITTED', 'RETURNED', 'COMPLETED', 'PAUSED', 'CANCELLED', 'CARRIED_OVER')),
    add column reported_on  date,
    add column claimed_on   date,
    add column completed_on date,
    add constraint claimed_while_submitted check ((state in ('SUBMITTED', 'COMPLETED')) = (claimed_on is not null)),
    add constraint completed_as_claimed check ((state = 'COMPLETED') = (completed_on is not null)
        and (completed_on is null or completed_on = claimed_on));
comment on column commitment.state is 'What people set. Whether it is overdue follows from it, the dates and the day of asking (DueStatus).';
comment on column commitment.reported_on is 'The as-of day of the last progress that stands.';
comment on column commitment.claimed_on is 'As of which day the lead says that it is done; the clock stops there while another party has not answered.';
comment on column commitment.completed_on is 'The as-of day of the claim that another party confirmed (DOMAIN §4).';

create sequence progress_entry_seq increment by 50;
create table progress_entry (
    id            bigint      primary key,
    commitment_id bigint      not null,
    programme_id  bigint      not null,
    as_of         date        not null,
    text          text        not null check (text is nfc normalized and length(text) between 1 and 5000),
    figure        numeric(18, 4)       check (figure >= 0),
    claim         boolean     not null,
    agency_id     bigint      not null references agency,
    made_by       text        not null,
    made_at       timestamptz not null,
    foreign key (commitment_id, programme_id) references commitment (id, programme_id)
);
create index progress_entry_commitment_idx on progress_entry (commitment_id);
comment on table progress_entry is
    'What the lead says of a commitment, append-only: a wrong one is voided with a reason and stays readable.';
comment on column progress_entry.claim is 'It says that the commitment is done, and waits for another signing party to confirm it (invariant 6).';
comment on column progress_entry.made_by is 'Login, internal: never on a public page.';

create sequence progress_reply_seq increment by 50;
create table progress_reply (
    id           bigint      primary key,
    entry_id     bigint      not null references progress_entry,
    programme_id bigint      not null references programme,
    stance       text        not null check (stance in ('CONFIRMED', 'DISPUTED')),
    text         text                 check (text is nfc normalized and length(text) between 1 and 5000),
    agency_id    bigint      not null references agency,
    made_by      text        not null,
    made_at      timestamptz not null,
    check (stance = 'CONFIRMED' or text is not null),
    constraint one_reply_of_a_party unique (entry_id, agency_id)
);
comment on table progress_reply is
    'The view of another signing party, beside what the lead says: both stay (row D30). Of a claim: CONFIRMED completes the commitment, DISPUTED returns it.';

create table progress_voiding (
    entry_id     bigint      primary key references progress_entry,
    programme_id bigint      not null references programme,
    reason       text        not null check (reason is nfc normalized and length(reason) between 1 and 2000),
    made_by      text        not null,
    made_at      timestamptz not null
);
comment on table progress_voiding is 'An entry that was wrong: struck through for the parties, no longer read by the public.';

create sequence commitment_turn_seq increment by 50;
create table commitment_turn (
    id            bigint      primary key,
    commitment_id bigint      not null,
    programme_id  bigint      not null,
    kind          text        not null check (kind in ('PAUSED', 'RESUMED', 'CANCELLED', 'CARRIED_OVER')),
    made_on       date        not null,
    reason        text        not null check (reason is nfc normalized and length(reason) between 1 and 2000),
    agency_id     bigint      not null references agency,
    made_by       text        not null,
    made_at       timestamptz not null,
    foreign key (commitment_id, programme_id) references commitment (id, programme_id)
);
create index commitment_turn_commitment_idx on commitment_turn (commitment_id);
comment on table commitment_turn is 'A commitment was paused, resumed, cancelled or carried over, with the public reason.';

create trigger audit after insert or update or delete on progress_entry for each row execute function audit_row('programme', 'programme_id');
create trigger audit after insert or update or delete on progress_reply for each row execute function audit_row('programme', 'programme_id');
create trigger audit after insert or update or delete on progress_voiding for each row execute function audit_row('programme', 'programme_id');
create trigger audit after insert or update or delete on commitment_turn for each row execute function audit_row('programme', 'programme_id');

revoke update, delete on progress_entry, progress_reply, progress_voiding, commitment_turn from "${appRole}";

alter table account_role
    drop constraint account_role_role_check,
    add constraint account_role_role_check check (role in ('ADMIN', 'COORDINATOR', 'EDITOR', 'REPORTER', 'LEADER'));

create constraint trigger content_changed after insert or update or delete on progress_entry deferrable initially deferred
    for each row execute function content_changed();
create constraint trigger content_changed after insert or update or delete on progress_reply deferrable initially deferred
    for each row execute function content_changed();
create constraint trigger content_changed after insert or update or delete on progress_voiding deferrable initially deferred
    for each row execute function content_changed();
create constraint trigger content_changed after insert or update or delete on commitment_turn deferrable initially deferred
    for each row execute function content_changed();
