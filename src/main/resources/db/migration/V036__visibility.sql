-- Who may read a record (DOMAIN §3): everybody, the parties, or the agency that keeps it.
alter table programme
    add column visibility        text not null default 'PUBLIC' check (visibility in ('PUBLIC', 'PARTIES', 'AGENCY')),
    add column visibility_reason text check (visibility_reason is nfc normalized and length(visibility_reason) between 1 and 2000);
alter table commitment
    add column visibility        text not null default 'PUBLIC' check (visibility in ('PUBLIC', 'PARTIES', 'AGENCY')),
    add column visibility_reason text check (visibility_reason is nfc normalized and length(visibility_reason) between 1 and 2000);
alter table conference
    add column visibility        text not null default 'PUBLIC' check (visibility in ('PUBLIC', 'PARTIES', 'AGENCY')),
    add column visibility_reason text check (visibility_reason is nfc normalized and length(visibility_reason) between 1 and 2000);
comment on column programme.visibility is 'Who may read it once it is signed; before that it is nobody''s business but the parties'' (programme_open_to).';
comment on column programme.visibility_reason is 'Why it was opened or closed the last time; the audit has them all.';
comment on column commitment.visibility is 'Who may read it, never wider than its programme: PUBLIC means "as the programme".';
comment on column conference.visibility is 'Who may read it once it was held or announced (conference_open_to).';

create function public.narrower(one text, other text) returns text
    language sql immutable parallel safe
    return case when 'AGENCY' in (one, other) then 'AGENCY' when 'PARTIES' in (one, other) then 'PARTIES' else 'PUBLIC' end;

create function public.programme_open_to(status text, visibility text) returns text
    language sql immutable parallel safe
    return case when status in ('SIGNED', 'COMPLETED') then visibility else public.narrower(visibility, 'PARTIES') end;
comment on function public.programme_open_to(text, text) is
    'To whom a programme is open. The twin of Programme.openTo(); its commitments are open to the narrower of this and their own visibility.';

create function public.conference_open_to(status text, announced boolean, visibility text) returns text
    language sql immutable parallel safe
    return case when status = 'HELD' or announced then visibility else public.narrower(visibility, 'PARTIES') end;
comment on function public.conference_open_to(text, boolean, text) is 'To whom a conference is open. The twin of Conference.openTo().';

create function public.visibility_opens(open_to text, keeping boolean, inside boolean) returns boolean
    language sql immutable parallel safe
    return open_to = 'PUBLIC' or keeping or open_to = 'PARTIES' and inside;
comment on function public.visibility_opens(text, boolean, boolean) is
    'Whether a record lets somebody in, who acts for the agency that keeps it, or for a party. The twin of Visibility.opensTo(): both are held to one table of cases.';

-- Who put a part of a record right reads it as that part is read.
alter table correction add column part_id bigint;
comment on column correction.part_id is
    'The part that was put right: of a programme a commitment, of a conference the signing of a text; null: the record itself. A correction is read by whom the part is open to.';
update correction c
   set part_id = m.id
  from commitment m
 where c.record_kind = 'PROGRAMME' and m.programme_id = c.record_id and not m.task
   and exists (select from correction_change h where h.correction_id = c.id and starts_with(h.field, 'Nội dung ' || m.number || ': '));
update correction c
   set part_id = s.id
  from signing s join programme p on p.id = s.programme_id
 where c.record_kind = 'CONFERENCE' and s.conference_id = c.record_id
   and exists (select from correction_change h where h.correction_id = c.id and strpos(h.field, p.title) > 0);

-- The history across records.
alter table audit_event add column bookkeeping boolean not null generated always as (
    coalesce(old_row - '{version,sort_order,sort_key}'::text[] = new_row - '{version,sort_order,sort_key}'::text[], false)) stored;
comment on column audit_event.bookkeeping is 'Nothing changed that a reader would call a change: the history passes it over.';
create index audit_event_at_idx on audit_event (at desc, id desc) include (action, actor, root_table, root_id) where not bookkeeping;
create index audit_event_actor_idx on audit_event (actor, at desc, id desc) include (action, root_table) where not bookkeeping;
create index audit_event_table_idx on audit_event (root_table, at desc, id desc) include (action, actor) where not bookkeeping;
drop index audit_event_root_idx;
create index audit_event_root_idx on audit_event (root_table, root_id, id desc) where not bookkeeping;

create view history_record (record_table, record_id, name, address) as
select 'programme', id, title, '/staff/programmes/' || id from programme
union all
select 'conference', id, title, '/staff/conferences/' || id from conference
union all
select 'article', id, title, '/staff/news/' || id from article
union all
select 'agency', a.id, n.full_name, '/admin/agencies/' || a.id
  from agency a
  join lateral (select full_name from agency_name where agency_id = a.id
                 order by valid_to desc nulls first, valid_from desc nulls last limit 1) n on true
union all
select 'person', id, name, '/staff/people/' || id from person
union all
select 'account', id, name, '/admin/accounts/' || id || '/history' from account
union all
select 'area', id, name, '/admin/areas' from area
union all
select 'term', id, name || ' – ' || organ, '/admin/terms' from term
union all
select 'year_theme', id, text, '/admin/themes' from year_theme
union all
select 'legal_document', id, document_kind || coalesce(' ' || document_number, ''), '/staff/documents/' || id from legal_document
union all
select 'category', id, name, '/admin/categories' from category
union all
select 'news_source', id, name, '/staff/news-sources' from news_source
union all
select 'calendar_entry', id, title, '/staff/calendar' from calendar_entry
union all
select 'static_page', id, title, '/admin/pages' from static_page
union all
select 'external_link', id, title, '/admin/links' from external_link
union all
select 'banner', id, text, '/admin/banners' from banner
union all
select 'spokesperson', id, null, '/admin/spokespersons' from spokesperson
union all
select 'succession', id, null, '/admin/successions' from succession
union all
select 'portal_setting', id, null, '/admin/portal' from portal_setting
union all
select 'attachment', id, file_name, null from attachment
union all
select 'correction', id, reason,
       case record_kind when 'PROGRAMME' then '/staff/programmes/' when 'CONFERENCE' then '/staff/conferences/' end || record_id
  from correction;
comment on view history_record is
    'What a changed record is called today and where it is read, for the history across records; a record that is not here is called by its kind and number.';
