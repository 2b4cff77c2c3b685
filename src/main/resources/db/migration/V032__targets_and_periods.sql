alter table commitment
    add column target      numeric(18, 4) check (target > 0),
    add column target_unit text           check (target_unit is nfc normalized and length(target_unit) between 1 and 60),
    add column reached     numeric(18, 4) check (reached >= 0),
    add column period      text           check (period in ('MONTHLY', 'QUARTERLY', 'HALF_YEARLY', 'YEARLY')),
    add constraint target_has_unit check ((target is null) = (target_unit is null)),
    add constraint period_of_recurring check (period is null or kind is not distinct from 'RECURRING'),
    drop constraint commitment_number_check,
    add constraint commitment_number_check check (number between 1 and 2000);
comment on column commitment.target is 'How much is promised, where that can be counted: 400, with target_unit "người".';
comment on column commitment.reached is
    'The last figure of the progress that stands, of a recurring one within its present period: counted against target.';
comment on column commitment.period is
    'How often a recurring one falls due, counted from first_due_on; the words of the text stay in recurrence. due_on is that of the present period.';

create sequence commitment_period_seq increment by 50;
create table commitment_period (
    id            bigint primary key,
    commitment_id bigint not null,
    programme_id  bigint not null,
    number        int    not null check (number >= 1),
    due_on        date   not null,
    completed_on  date   not null,
    constraint period_done_once unique (commitment_id, number),
    foreign key (commitment_id, programme_id) references commitment (id, programme_id)
);
comment on table commitment_period is
    'A period of a recurring commitment that was confirmed as done. Only ever added: the commitment itself goes on to its next period.';
comment on column commitment_period.due_on is 'The day that counted for this period, perhaps another one than the text''s, where another party agreed to it.';
comment on column commitment_period.completed_on is 'The as-of day of the claim that was confirmed; after due_on the period was late.';

alter table progress_entry
    add column periods_done int not null default 0 check (periods_done >= 0);
comment on column progress_entry.periods_done is
    'Of a recurring commitment, how many periods were done when it was said: figures are counted within one period.';

create trigger audit after insert or update or delete on commitment_period for each row execute function audit_row('programme', 'programme_id');
create constraint trigger content_changed after insert or update or delete on commitment_period deferrable initially deferred
    for each row execute function content_changed();
revoke update, delete on commitment_period from "${appRole}";

alter table sheet_import
    drop constraint sheet_import_kind_check,
    add constraint sheet_import_kind_check check (kind in ('AGENCIES', 'PEOPLE', 'COMMITMENTS')),
    add column about      bigint,
    add column begun_at   timestamptz,
    add column heard_at   timestamptz,
    add column rows_done  int,
    add column rows_total int,
    add column failed     text,
    add constraint about_of_commitments check ((kind = 'COMMITMENTS') = (about is not null));
comment on column sheet_import.about is 'The programme whose commitments it holds.';
comment on column sheet_import.begun_at is
    'When its rows began to be written, by a thread of its own; heard_at is when that last said how far it is. One that is silent for long has died with its node, and nothing was written.';
comment on column sheet_import.failed is 'Why the last try wrote nothing, in a sentence.';
