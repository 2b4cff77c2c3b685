alter table programme add column review_interval_months int default 6 check (review_interval_months between 1 and 60);
comment on column programme.review_interval_months is
    'How often the parties look back on it ("sơ kết ít nhất sáu tháng một lần"): half a year unless they say otherwise; null when they agreed on no reviews (row R01).';

create sequence review_duty_seq increment by 50;
create table review_duty (
    id           bigint  primary key,
    version      bigint  not null,
    programme_id bigint  not null references programme,
    kind         text    not null check (kind in ('INTERIM', 'MID_TERM', 'CLOSING')),
    covers_from  date    not null,
    covers_to    date    not null check (covers_to >= covers_from),
    due_on       date    not null check (due_on > covers_to),
    due_set      boolean not null check (not due_set or kind = 'MID_TERM'),
    constraint one_duty_for_each_day exclude using gist
        (programme_id with =, daterange(covers_from, covers_to, '[]') with &&) where (kind <> 'MID_TERM')
        deferrable initially deferred,
    constraint one_mid_term_duty exclude using gist (programme_id with =) where (kind = 'MID_TERM')
        deferrable initially deferred
);
create index review_duty_programme_idx on review_duty (programme_id);
create index review_duty_due_idx on review_duty (due_on);
comment on table review_duty is
    'What a live programme''s parties owe: to look back on a period by a day. The rows of a programme follow from its dates and its interval, without a gap (invariant 7). Whether one is met or waived is not stored: it follows from the reviews that were held and from review_waiver.';
comment on column review_duty.covers_to is 'The last day that is looked back on.';
comment on column review_duty.due_set is 'Somebody set the day of the mid-term review by hand; it stays when the others are reckoned anew (row R04).';

create sequence review_waiver_seq increment by 50;
create table review_waiver (
    id           bigint      primary key,
    programme_id bigint      not null references programme,
    kind         text        not null check (kind in ('INTERIM', 'MID_TERM', 'CLOSING')),
    covers_from  date        not null,
    covers_to    date        not null check (covers_to >= covers_from),
    reason       text        not null check (reason is nfc normalized and length(reason) between 1 and 2000),
    asked_on     date        not null,
    agency_id    bigint      not null references agency,
    made_by      text        not null,
    made_at      timestamptz not null
);
create index review_waiver_programme_idx on review_waiver (programme_id);
comment on table review_waiver is
    'One signing party asks not to look back on a period, with a reason (invariant 6). It names the period and not a row of review_duty: those are reckoned anew when dates are put right, while what was agreed stays about these days.';

create table review_waiver_decision (
    waiver_id    bigint      primary key references review_waiver,
    programme_id bigint      not null references programme,
    agreed       boolean     not null,
    text         text                 check (text is nfc normalized and length(text) between 1 and 2000),
    decided_on   date        not null,
    agency_id    bigint      not null references agency,
    made_by      text        not null,
    made_at      timestamptz not null,
    check (agreed or text is not null)
);
comment on table review_waiver_decision is 'What the host decided, or any other signing party where the host asked; once.';

create trigger audit after insert or update or delete on review_duty for each row execute function audit_row('programme', 'programme_id');
create trigger audit after insert or update or delete on review_waiver for each row execute function audit_row('programme', 'programme_id');
create trigger audit after insert or update or delete on review_waiver_decision for each row execute function audit_row('programme', 'programme_id');

revoke update, delete on review_waiver, review_waiver_decision from "${appRole}";

create constraint trigger content_changed after insert or update or delete on review_duty deferrable initially deferred
    for each row execute function content_changed();
create constraint trigger content_changed after insert or update or delete on review_waiver deferrable initially deferred
    for each row execute function content_changed();
create constraint trigger content_changed after insert or update or delete on review_waiver_decision deferrable initially deferred
    for each row execute function content_changed();
