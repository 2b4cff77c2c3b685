create function public.search_tone_last(text) returns text
    language sql immutable strict parallel safe
    return btrim(regexp_replace(regexp_replace(
        translate(replace(replace(lower(normalize($1, NFD) collate "C"), 'đ', 'dD'), 'Đ', 'dD'),
                  U&'\0302\0306\031B\0301\0300\0309\0303\0323', 'AWWSFRXJ'),
        '([SFRXJ])([a-zADW]+)', '\2\1', 'g'), '[^a-zA-Z0-9]+', ' ', 'g'));
comment on function public.search_tone_last(text) is
    'Text as its marks spell it, in letters that every parser takes for letters: as in Telex, the tone at the end of the syllable. So hoà is hòa and uỷ is ủy, and neither is hoa (invariant 15: exact spellings first).';

create function public.search_words(title text, body text) returns tsvector
    language sql immutable parallel safe
    return setweight(to_tsvector('pg_catalog.simple', coalesce(public.search_text(title), '')), 'A')
        || setweight(to_tsvector('pg_catalog.simple', coalesce(public.search_text(body), '')), 'C');
comment on function public.search_words(text, text) is
    'What a search finds: words without marks, those of a title above those of a text. Looked for with phraseto_tsquery(''simple'', search_text(…)).';

create function public.search_spelling(title text, body text) returns tsvector
    language sql immutable parallel safe
    return to_tsvector('pg_catalog.simple', public.search_tone_last(coalesce(title, '') || ' ' || coalesce(body, '')));
comment on function public.search_spelling(text, text) is
    'What puts exact spellings first. Looked for with phraseto_tsquery(''simple'', search_tone_last(…)).';

alter table programme
    add column search_words tsvector not null generated always as (
        public.search_words(title, coalesce(code, '') || ' ' || coalesce(summary, '') || ' ' || coalesce(theme, ''))) stored,
    add column search_spelling tsvector not null generated always as (public.search_spelling(title, coalesce(summary, '') || ' ' || coalesce(theme, ''))) stored;
alter table commitment
    add column search_words tsvector not null generated always as (
        public.search_words(statement, coalesce(section, '') || ' ' || coalesce(output, ''))) stored,
    add column search_spelling tsvector not null generated always as (
        public.search_spelling(statement, coalesce(section, '') || ' ' || coalesce(output, ''))) stored;
alter table conference
    add column search_words tsvector not null generated always as (
        public.search_words(title, coalesce(place, '') || ' ' || coalesce(description, ''))) stored,
    add column search_spelling tsvector not null generated always as (
        public.search_spelling(title, coalesce(place, '') || ' ' || coalesce(description, ''))) stored;
alter table review
    add column search_words tsvector not null generated always as (
        public.search_words(null, coalesce(theme, '') || ' ' || coalesce(achievements, '') || ' ' || coalesce(next_tasks, '') || ' ' || coalesce(conclusion, ''))) stored,
    add column search_spelling tsvector not null generated always as (
        public.search_spelling(null, coalesce(theme, '') || ' ' || coalesce(achievements, '') || ' ' || coalesce(next_tasks, '') || ' ' || coalesce(conclusion, ''))) stored;
alter table limitation
    add column search_words tsvector not null generated always as (
        public.search_words(null, text || ' ' || coalesce(cause, '') || ' ' || coalesce(remedy, ''))) stored,
    add column search_spelling tsvector not null generated always as (
        public.search_spelling(null, text || ' ' || coalesce(cause, '') || ' ' || coalesce(remedy, ''))) stored;
alter table remark
    add column search_words tsvector not null generated always as (public.search_words(null, text)) stored,
    add column search_spelling tsvector not null generated always as (public.search_spelling(null, text)) stored;
alter table legal_document
    add column search_words tsvector not null generated always as (
        public.search_words(document_kind || ' ' || coalesce(document_number, ''), coalesce(excerpt, '') || ' ' || coalesce(issuer, ''))) stored,
    add column search_spelling tsvector not null generated always as (
        public.search_spelling(document_kind || ' ' || coalesce(document_number, ''), coalesce(excerpt, '') || ' ' || coalesce(issuer, ''))) stored;
alter table agency_name
    add column search_words tsvector not null generated always as (
        public.search_words(full_name || ' ' || coalesce(short_name, '') || ' ' || coalesce(abbreviation, ''), null)) stored,
    add column search_spelling tsvector not null generated always as (
        public.search_spelling(full_name || ' ' || coalesce(short_name, '') || ' ' || coalesce(abbreviation, ''), null)) stored;
alter table person
    add column search_words tsvector not null generated always as (public.search_words(name, null)) stored,
    add column search_spelling tsvector not null generated always as (public.search_spelling(name, null)) stored;
alter table appointment
    add column search_words tsvector not null generated always as (public.search_words(null, title)) stored,
    add column search_spelling tsvector not null generated always as (public.search_spelling(null, title)) stored;
alter table article
    add column search_words tsvector not null generated always as (
        public.search_words(title, coalesce(summary, '') || ' ' || coalesce(body_text, ''))) stored,
    add column search_spelling tsvector not null generated always as (
        public.search_spelling(title, coalesce(summary, '') || ' ' || coalesce(body_text, ''))) stored;
alter table signing
    add column number_search text not null generated always as (coalesce(public.search_text(document_number), '')) stored;
alter table circulation
    add column number_search text not null generated always as (coalesce(public.search_text(document_number), '')) stored;

create index programme_search_idx on programme using gin (search_words);
create index commitment_search_idx on commitment using gin (search_words);
create index conference_search_idx on conference using gin (search_words);
create index review_search_idx on review using gin (search_words);
create index limitation_search_idx on limitation using gin (search_words);
create index remark_search_idx on remark using gin (search_words);
create index legal_document_search_idx on legal_document using gin (search_words);
create index agency_name_search_idx on agency_name using gin (search_words);
create index article_search_idx on article using gin (search_words);
create index person_search_idx on person using gin (search_words);
create index appointment_search_idx on appointment using gin (search_words);
create index signing_number_search_idx on signing using gin (number_search gin_trgm_ops);
create index circulation_number_search_idx on circulation using gin (number_search gin_trgm_ops);

-- What is made out of other columns is no change of its own: the audit leaves it out.
drop trigger audit on programme;
create trigger audit after insert or update or delete on programme for each row
    execute function audit_row('programme', 'id', 'search_words', 'search_spelling');
drop trigger audit on commitment;
create trigger audit after insert or update or delete on commitment for each row
    execute function audit_row('programme', 'programme_id', 'search_words', 'search_spelling');
drop trigger audit on conference;
create trigger audit after insert or update or delete on conference for each row
    execute function audit_row('conference', 'id', 'search_words', 'search_spelling');
drop trigger audit on review;
create trigger audit after insert or update or delete on review for each row
    execute function audit_row('conference', 'conference_id', 'search_words', 'search_spelling');
drop trigger audit on limitation;
create trigger audit after insert or update or delete on limitation for each row
    execute function audit_row('conference', 'conference_id', 'search_words', 'search_spelling');
drop trigger audit on remark;
create trigger audit after insert or update or delete on remark for each row
    execute function audit_row('conference', 'conference_id', 'search_words', 'search_spelling');
drop trigger audit on legal_document;
create trigger audit after insert or update or delete on legal_document for each row
    execute function audit_row('legal_document', 'id', 'number_search', 'words_search', 'search_words', 'search_spelling');
drop trigger audit on agency_name;
create trigger audit after insert or update or delete on agency_name for each row
    execute function audit_row('agency', 'agency_id', 'search_words', 'search_spelling');
drop trigger audit on person;
create trigger audit after insert or update or delete on person for each row
    execute function audit_row('person', 'id', 'search_words', 'search_spelling');
drop trigger audit on appointment;
create trigger audit after insert or update or delete on appointment for each row
    execute function audit_row('person', 'person_id', 'search_words', 'search_spelling');
drop trigger audit on article;
create trigger audit after insert or update or delete on article for each row
    execute function audit_row('article', 'id', 'body_html', 'words_search', 'search_words', 'search_spelling');
drop trigger audit on signing;
create trigger audit after insert or update or delete on signing for each row
    execute function audit_row('conference', 'conference_id', 'number_search');
drop trigger audit on circulation;
create trigger audit after insert or update or delete on circulation for each row
    execute function audit_row('programme', 'programme_id', 'number_search');

-- Two views for each kind of record. searched_…: the records that the public may read, with what a result prints, the days
-- and agencies by which they are filtered (empty: they stand outside that filter). searched_…_place: where their words may
-- stand, with the text that a result quotes from there.

create view searched_article as
select a.id, a.slug, a.title, c.name as category, (a.publish_at at time zone 'Asia/Ho_Chi_Minh')::date as day_from,
       (a.publish_at at time zone 'Asia/Ho_Chi_Minh')::date as day_to, (a.publish_at at time zone 'Asia/Ho_Chi_Minh')::date as newest,
       array(select g.agency_id from article_agency g where g.article_id = a.id) as agencies
  from article a join category c on c.id = a.category_id
 where a.state = 'PUBLISHED' and a.publish_at <= now() and (a.expire_at is null or a.expire_at > now());
create view searched_article_place as
select id as record_id, summary as body, search_words as words, search_spelling as spelling, null::text as number from article;

create view searched_programme as
select p.id, p.slug, p.title, p.kind, p.period_from as day_from, p.period_to as day_to, p.period_from as newest,
       array(select a.agency_id from programme_party a where a.programme_id = p.id) as agencies
  from programme p
 where p.status = 'SIGNED';
create view searched_programme_place as
select id as record_id, summary as body, search_words as words, search_spelling as spelling, null::text as number from programme
union all
select a.programme_id, n.full_name, n.search_words, n.search_spelling, null
  from programme_party a join agency_name n on n.agency_id = a.agency_id
union all
select programme_id, document_number, null, null, number_search from signing
union all
select programme_id, document_number, null, null, number_search from circulation;

create view searched_commitment as
select c.id, p.slug, c.number, c.statement as title, p.title as programme_title, p.period_from as day_from,
       p.period_to as day_to, p.period_from as newest,
       array(select a.agency_id from commitment_assignment a where a.commitment_id = c.id) as agencies
  from commitment c join programme p on p.id = c.programme_id
 where p.status = 'SIGNED';
create view searched_commitment_place as
select id as record_id, output as body, search_words as words, search_spelling as spelling, null::text as number from commitment;

create view searched_conference as
select c.id, c.slug, c.title, c.place, c.status, c.starts_on as day_from, coalesce(c.ends_on, c.starts_on) as day_to,
       c.starts_on as newest,
       array(select c.host_agency_id
             union select a.agency_id from attendance a where a.conference_id = c.id
             union select a.agency_id from signing s join programme p on p.id = s.programme_id and p.status = 'SIGNED'
                     join programme_party a on a.programme_id = p.id where s.conference_id = c.id) as agencies
  from conference c
 where c.status = 'HELD' or (c.status in ('PLANNED', 'POSTPONED') and c.announced);
create view searched_conference_place as
select id as record_id, description as body, search_words as words, search_spelling as spelling, null::text as number from conference
union all
select s.conference_id, p.title, p.search_words, p.search_spelling, s.number_search
  from signing s join programme p on p.id = s.programme_id and p.status = 'SIGNED'
union all
select r.conference_id, concat_ws(' ', r.achievements, r.next_tasks, r.conclusion), r.search_words, r.search_spelling, null
  from review r join conference c on c.id = r.conference_id and c.status = 'HELD' where not r.void
union all
select l.conference_id, concat_ws(' ', l.text, l.cause, l.remedy), l.search_words, l.search_spelling, null
  from limitation l join review r on r.id = l.review_id and not r.void
  join conference c on c.id = l.conference_id and c.status = 'HELD'
union all
select m.conference_id, m.text, m.search_words, m.search_spelling, null
  from remark m join conference c on c.id = m.conference_id and c.status = 'HELD';
comment on view searched_conference_place is
    'What a planned conference will find is nobody''s business before it was held: its reviews and remarks are not searched.';

create view searched_signed_text as
select t.id, t.programme_slug as slug, t.document_number as title, t.title as programme_title, t.signed_on as day_from,
       t.signed_on as day_to, t.signed_on as newest,
       array(select a.agency_id from programme_party a where a.programme_id = p.id) as agencies
  from signed_text t join programme p on p.slug = t.programme_slug
 where t.document_number is not null;
create view searched_signed_text_place as
select id as record_id, null::text as body, null::tsvector as words, null::tsvector as spelling, number_search as number from signing
union all
select -id, null, null, null, number_search from circulation;

create view searched_legal_document as
select d.id, d.document_kind || coalesce(' ' || d.document_number, ': ' || d.excerpt) as title, d.issuer, d.issued_on,
       d.issued_on_precision, d.issued_on as day_from, d.issued_on as day_to, d.issued_on as newest,
       array[d.issuing_agency_id] as agencies
  from legal_document d
 where d.public_uncited
    or exists (select from legal_basis b join programme p on p.id = b.programme_id and p.status = 'SIGNED'
                where b.document_id = d.id);
create view searched_legal_document_place as
select id as record_id, case when document_number is not null then excerpt end as body, search_words as words,
       search_spelling as spelling, number_search as number
  from legal_document;

create view searched_agency as
select a.id, a.slug, n.full_name as title, a.level, r.name as area, null::date as day_from, null::date as day_to,
       null::date as newest, null::bigint[] as agencies
  from agency a
  join area r on r.id = a.area_id
  join lateral (select full_name from agency_name where agency_id = a.id
                 order by valid_to desc nulls first, valid_from desc nulls last limit 1) n on true;
create view searched_agency_place as
select agency_id as record_id, full_name as body, search_words as words, search_spelling as spelling, null::text as number
  from agency_name;

create view public_office as
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
      from remark m join conference c on c.id = m.conference_id and c.status = 'HELD'
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
  join programme p on p.id = s.programme_id and p.status = 'SIGNED'
  join conference c on c.id = s.conference_id and c.status = 'HELD'
 where l.signed
union all
select l.person_id, null, l.agency_id, l.title, l.signed_on, 'PROGRAMME', p.slug
  from circulated_signature l join programme p on p.id = l.programme_id and p.status = 'SIGNED';
comment on view public_office is
    'In which office a public page names somebody, and which page: as head of an agency today, at a conference that day, under a text. Whoever stands here is no secret; other appointments are.';

create view searched_person as
select p.id, p.name as title, o.title as office, o.day, o.page, o.slug, null::date as day_from, null::date as day_to, o.day as newest,
       array(select distinct agency_id from public_office where person_id = p.id) as agencies
  from person p
  join lateral (select * from public_office where person_id = p.id
                 order by page = 'AGENCY' desc, day desc nulls last, title nulls last limit 1) o on true;
create view searched_person_place as
select id as record_id, null::text as body, search_words as words, search_spelling as spelling, null::text as number from person
union all
select distinct o.person_id, a.title, a.search_words, a.search_spelling, null
  from public_office o join appointment a on a.id = o.appointment_id
union all
select distinct o.person_id, n.full_name, n.search_words, n.search_spelling, null
  from public_office o join agency_name n on n.agency_id = o.agency_id;
