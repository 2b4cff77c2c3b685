create sequence calendar_entry_seq increment by 50;
create table calendar_entry (
    id               bigint  primary key,
    version          bigint  not null,
    kind             text    not null check (kind in ('MEETING', 'CITIZEN_RECEPTION', 'SUPERVISION', 'FIELD_VISIT', 'ANNIVERSARY', 'OTHER')),
    title            text    not null check (title is nfc normalized and length(title) between 1 and 300),
    starts_on        date    not null,
    starts_at        time,
    ends_on          date             check (ends_on > starts_on),
    ends_at          time             check (ends_at is null or starts_at is not null),
    place            text             check (place is nfc normalized and length(place) between 1 and 300),
    note             text             check (note is nfc normalized and length(note) between 1 and 2000),
    agency_id        bigint  not null references agency,
    made_by          text    not null,
    shown            boolean not null,
    cancelled_reason text             check (cancelled_reason is nfc normalized and length(cancelled_reason) between 1 and 1000),
    constraint ends_after_it_starts check (ends_on is not null or ends_at > starts_at)
);
create index calendar_entry_day_idx on calendar_entry (starts_on);
create index calendar_entry_agency_idx on calendar_entry (agency_id);

comment on table calendar_entry is
    'What stands in the work calendar besides conferences, which stand there by themselves: receptions of citizens, visits, anniversaries.';
comment on column calendar_entry.starts_at is 'Null: it has no hour, as an anniversary, or takes the whole day.';
comment on column calendar_entry.ends_on is 'Its last day; null where it is of one day.';
comment on column calendar_entry.agency_id is 'Whose entry it is: those who act for this agency, or one above it, keep it.';
comment on column calendar_entry.shown is 'Whether the public reads it.';
comment on column calendar_entry.cancelled_reason is
    'It will not take place. The entry stays where it stood, struck out, for whoever meant to come.';

create trigger audit after insert or update or delete on calendar_entry for each row execute function audit_row('calendar_entry', 'id');

create constraint trigger content_changed after insert or update or delete on calendar_entry deferrable initially deferred
    for each row execute function content_changed();
