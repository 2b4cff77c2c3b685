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
    return case when status = 'SIGNED' then visibility else public.narrower(visibility, 'PARTIES') end;
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

-- What the public finds.
create or replace view signed_text as
select s.id, s.document_number, p.title, p.slug as programme_slug, c.starts_on as signed_on,
       case when c.visibility = 'PUBLIC' then c.title end as conference_title,
       case when c.visibility = 'PUBLIC' then c.slug end as conference_slug
  from signing s
  join programme p on p.id = s.programme_id and public.programme_open_to(p.status, p.visibility) = 'PUBLIC'
  join conference c on c.id = s.conference_id and c.status = 'HELD'
union all
select -r.id, r.document_number, p.title, p.slug, p.signed_on, null, null
  from circulation r
  join programme p on p.id = r.programme_id and public.programme_open_to(p.status, p.visibility) = 'PUBLIC';

create or replace view searched_programme as
select p.id, p.slug, p.title, p.kind, p.period_from as day_from, p.period_to as day_to, p.period_from as newest,
       array(select a.agency_id from programme_party a where a.programme_id = p.id) as agencies
  from programme p
 where public.programme_open_to(p.status, p.visibility) = 'PUBLIC';

create or replace view searched_commitment as
select c.id, p.slug, c.number, c.statement as title, p.title as programme_title, p.period_from as day_from,
       p.period_to as day_to, p.period_from as newest,
       array(select a.agency_id from commitment_assignment a where a.commitment_id = c.id) as agencies
  from commitment c join programme p on p.id = c.programme_id
 where public.programme_open_to(p.status, p.visibility) = 'PUBLIC' and c.visibility = 'PUBLIC';

create or replace view searched_conference as
select c.id, c.slug, c.title, c.place, c.status, c.starts_on as day_from, coalesce(c.ends_on, c.starts_on) as day_to,
       c.starts_on as newest,
       array(select c.host_agency_id
             union select a.agency_id from attendance a where a.conference_id = c.id
             union select a.agency_id
                     from signing s
                     join programme p on p.id = s.programme_id and public.programme_open_to(p.status, p.visibility) = 'PUBLIC'
                     join programme_party a on a.programme_id = p.id where s.conference_id = c.id) as agencies
  from conference c
 where c.status <> 'CANCELLED' and public.conference_open_to(c.status, c.announced, c.visibility) = 'PUBLIC';

create or replace view searched_conference_place as
select id as record_id, description as body, search_words as words, search_spelling as spelling, null::text as number from conference
union all
select s.conference_id, p.title, p.search_words, p.search_spelling, s.number_search
  from signing s join programme p on p.id = s.programme_id and public.programme_open_to(p.status, p.visibility) = 'PUBLIC'
union all
select r.conference_id, concat_ws(' ', r.achievements, r.next_tasks, r.conclusion), r.search_words, r.search_spelling, null
  from review r
  join conference c on c.id = r.conference_id and c.status = 'HELD'
  join programme p on p.id = r.programme_id and public.programme_open_to(p.status, p.visibility) = 'PUBLIC'
 where not r.void
union all
select l.conference_id, concat_ws(' ', l.text, l.cause, l.remedy), l.search_words, l.search_spelling, null
  from limitation l
  join review r on r.id = l.review_id and not r.void
  join conference c on c.id = l.conference_id and c.status = 'HELD'
  join programme p on p.id = r.programme_id and public.programme_open_to(p.status, p.visibility) = 'PUBLIC'
union all
select m.conference_id, m.text, m.search_words, m.search_spelling, null
  from remark m join conference c on c.id = m.conference_id and c.status = 'HELD';

create or replace view searched_legal_document as
select d.id, d.document_kind || coalesce(' ' || d.document_number, ': ' || d.excerpt) as title, d.issuer, d.issued_on,
       d.issued_on_precision, d.issued_on as day_from, d.issued_on as day_to, d.issued_on as newest,
       array[d.issuing_agency_id] as agencies
  from legal_document d
 where d.public_uncited
    or exists (select from legal_basis b
                 join programme p on p.id = b.programme_id and public.programme_open_to(p.status, p.visibility) = 'PUBLIC'
                where b.document_id = d.id);

create or replace view public_office as
with office as (
    select id, person_id, agency_id, title, head and attested_on is null as leads, coalesce(attested_on, valid_from) as first_day,
           coalesce(attested_on, valid_to + case valid_to_precision when 'YEAR' then interval '1 year -1 day'
                                                                    when 'MONTH' then interval '1 month -1 day'
                                                                    else interval '0' end, 'infinity') as last_day
      from appointment
), seen as (
    select a.person_id, c.starts_on as day, c.slug
      from attendance a join searched_conference v on v.id = a.conference_id join conference c on c.id = a.conference_id
     where a.person_id is not null
    union
    select m.person_id, c.starts_on, c.slug
      from remark m join conference c on c.id = m.conference_id and c.status = 'HELD' and c.visibility = 'PUBLIC'
     where m.person_id is not null
)
select o.person_id, o.id as appointment_id, o.agency_id, o.title, o.first_day as day, 'AGENCY' as page, g.slug
  from office o join agency g on g.id = o.agency_id
 where o.leads and (now() at time zone 'Asia/Ho_Chi_Minh')::date between o.first_day and o.last_day
union all
select s.person_id, o.id, o.agency_id, o.title, s.day, 'CONFERENCE', s.slug
  from seen s left join office o on o.person_id = s.person_id and s.day between o.first_day and o.last_day
union all
select l.person_id, null, l.agency_id, l.title, c.starts_on, 'CONFERENCE', c.slug
  from signature l
  join signing s on s.id = l.signing_id
  join programme p on p.id = s.programme_id and public.programme_open_to(p.status, p.visibility) = 'PUBLIC'
  join conference c on c.id = s.conference_id and c.status = 'HELD' and c.visibility = 'PUBLIC'
 where l.signed
union all
select l.person_id, null, l.agency_id, l.title, l.signed_on, 'PROGRAMME', p.slug
  from circulated_signature l
  join programme p on p.id = l.programme_id and public.programme_open_to(p.status, p.visibility) = 'PUBLIC';

-- The history across records: by day, by person, by kind of record, each newest first.
create index audit_event_at_idx on audit_event (at desc);
create index audit_event_actor_idx on audit_event (actor, id desc);
create index audit_event_table_idx on audit_event (root_table, id desc);
