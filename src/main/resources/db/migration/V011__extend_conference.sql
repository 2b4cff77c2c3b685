alter table conference
    add column source_author    text,
    add column source_publisher text,
    add column source_published text,
    add column source_address   text;
comment on column conference.source_author is
    'Who told of it: printed on the page of a conference that was taken down from a source.';

alter table conference drop constraint conference_status_check;
alter table conference add constraint conference_status_check
    check (status in ('PLANNED', 'POSTPONED', 'HELD', 'CANCELLED'));
comment on column conference.status is
    'A postponed one is still to come, on a new day or on none that is known yet; status_reason says why.';
