-- What the public finds, since a programme may be completed, amended, internal, and bear tasks.
create or replace view signed_text as
select s.id, s.document_number, p.title, p.slug as programme_slug, c.starts_on as signed_on,
       case when c.visibility = 'PUBLIC' then c.title end as conference_title,
       case when c.visibility = 'PUBLIC' then c.slug end as conference_slug
  from signing s
  join programme p on p.id = s.programme_id and public.programme_open_to(p.status, p.visibility) = 'PUBLIC'
  join conference c on c.id = s.conference_id and c.status = 'HELD'
union all
select -r.id, r.document_number, p.title || case when a.id is null then '' else ' – sửa đổi, bổ sung lần ' || a.ordinal end, p.slug,
       coalesce(a.signed_on, p.signed_on), null, null
  from circulation r
  join programme p on p.id = r.programme_id and public.programme_open_to(p.status, p.visibility) = 'PUBLIC'
  left join amendment a on a.id = r.amendment_id
 where a.id is null or a.state = 'IN_EFFECT';

create or replace view searched_programme as
select p.id, p.slug, p.title, p.kind, p.period_from as day_from, p.period_to as day_to, p.period_from as newest,
       array(select a.agency_id from programme_party a where a.programme_id = p.id) as agencies
  from programme p
 where public.programme_open_to(p.status, p.visibility) = 'PUBLIC';

-- A task is found like an item of the text and stands elsewhere on its programme's page: its source tells them apart.
create or replace view searched_commitment as
select c.id, p.slug, c.number, c.statement as title, p.title as programme_title, p.period_from as day_from,
       p.period_to as day_to, p.period_from as newest,
       array(select a.agency_id from commitment_assignment a where a.commitment_id = c.id) as agencies, c.source
  from commitment c join programme p on p.id = c.programme_id
 where public.narrower(public.programme_open_to(p.status, p.visibility), c.visibility) = 'PUBLIC';

create or replace view searched_conference as
select c.id, c.slug, c.title, c.place, c.status, c.starts_on as day_from, coalesce(c.ends_on, c.starts_on) as day_to,
       c.starts_on as newest,
       array(select c.host_agency_id
             union select a.agency_id from attendance a where a.conference_id = c.id
             union select a.agency_id from signing s
                     join programme p on p.id = s.programme_id and public.programme_open_to(p.status, p.visibility) = 'PUBLIC'
                     join programme_party a on a.programme_id = p.id where s.conference_id = c.id) as agencies
  from conference c
 where c.visibility = 'PUBLIC'
   and (c.status = 'HELD' or (c.status in ('PLANNED', 'POSTPONED') and c.announced));

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
  join programme p on p.id = l.programme_id and public.programme_open_to(p.status, p.visibility) = 'PUBLIC'
  join circulation r on r.id = l.circulation_id
  left join amendment a on a.id = r.amendment_id
 where a.id is null or a.state = 'IN_EFFECT';
