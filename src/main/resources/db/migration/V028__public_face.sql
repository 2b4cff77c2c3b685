-- English names (regulation L17): a name of an agency, so a rename brings another one or none.
alter table agency_name
    add column english_name text check (english_name is nfc normalized and length(english_name) between 1 and 300);
comment on column agency_name.english_name is
    'What the agency calls itself in English under this name; empty where it has not said. Never made by the portal.';

alter table static_page
    drop constraint static_page_slug_check,
    add constraint static_page_slug_check check (slug ~ '^[a-z0-9-]{1,50}(/[a-z0-9-]{1,49})?$'),
    add column language text not null default 'vi' check (language in ('vi', 'en'));
comment on column static_page.language is 'In which its words are written, so that a voice reads them rightly.';

insert into static_page (id, version, slug, language, title, summary, changed_at, body)
values (nextval('static_page_seq'), 0, 'en', 'en', 'About this portal',
$$What the public bodies of the province have promised one another in writing, and what became of it.$$, now(),
$$In Vietnam the public bodies of a province – the People's Committee, the Fatherland Front, the Party's commissions, the People's Council and the mass organisations – sign *coordination programmes*: who does what, together with whom, and by when. This portal keeps those texts as records and shows how each promise stands today. Its records are in Vietnamese; these pages introduce them in English.

## How coordination works

- **Signing.** Two or more bodies sign a programme for a year, for a period of years or for a term of office, at a ceremony or by circulation. The signed text is frozen: later changes are amendments or corrections, and the earlier words stay readable.
- **Commitments.** Each numbered item names the body that leads it, those that support it and when it is due. Commitments that are done all the time or at intervals have no single due date.
- **Progress.** The leading body reports. Another signing body confirms it, or records that it sees the matter differently; both accounts stay. Nobody confirms their own work.
- **Deadlines.** A new due date is asked for with a reason and decided by another party. The first date stays beside the present one.
- **Reviews.** The parties meet to review what was done, every six months unless they agreed otherwise, and before a programme is closed.

## What you can read here

- [Programmes](/chuong-trinh): each signed text with its parties, items, signatories and reviews.
- [Commitments](/cam-ket): every promise that is being followed, who leads it and how it stands, with files to download.
- [Conferences](/hoi-nghi) and [news](/tin-tuc).
- [Structure](/en/structure): the bodies of the province, by level and sector.
- [Contact](/en/contact): whom to ask.

Records marked “ghi lại theo nguồn” were taken down from a newspaper or a paper file after the event. What the source does not say is left empty, and they are in none of the totals.$$),
(nextval('static_page_seq'), 0, 'en/structure', 'en', 'Structure',
$$The public bodies that sign and carry out coordination programmes, by level and sector.$$, now(),
$$These are the bodies that sign coordination programmes or carry them out. A body keeps one page through every change of its name. Where a body has not published an English name, its Vietnamese name is given.

Since 1 July 2025 local government in Vietnam has two levels, the province and the commune. Districts ended on 30 June 2025; what their bodies signed stays on record under the names of that time.$$),
(nextval('static_page_seq'), 0, 'en/contact', 'en', 'Contact',
$$Whom to ask about a programme, and how to report an error on this portal.$$, now(),
$$## About a programme or a conference

Please write to the body that hosts it, as its page says. The addresses that bodies have published are below.

## For the press

The names and numbers of those who speak for their bodies are on the page for the [press](/bao-chi) (in Vietnamese).

## Errors on this portal

The administrators of this portal have not yet published a telephone number or an address of their own. When a page fails, please note the reference code at its foot; it helps the staff to find the cause.

## Complaints and denunciations

This portal does not take them in. Please send them to the citizen reception office that the law provides for.$$);

-- Until now the page on accessibility said that there was no English.
update static_page
   set body = replace(body, 'Chưa có bản tiếng Anh và tiếng dân tộc thiểu số.',
                      'Tiếng Anh mới có phần giới thiệu, cơ cấu và liên hệ; chưa có tiếng dân tộc thiểu số.'),
       version = version + 1
 where slug = 'tro-nang' and body like '%Chưa có bản tiếng Anh và tiếng dân tộc thiểu số.%';

create view commitment_told as
select 'progress-' || e.id as key, e.commitment_id, e.agency_id, e.made_at, e.as_of as day,
       case when e.claim then 'CLAIM' else 'PROGRESS' end as kind, null::text as stance, e.text, null::date as due_on
  from progress_entry e
 where not exists (select from progress_voiding v where v.entry_id = e.id)
union all
select 'progress-' || e.id || '-reply-' || r.id, e.commitment_id, r.agency_id, r.made_at, e.as_of,
       case when e.claim then 'CLAIM' else 'PROGRESS' end, r.stance, r.text, null
  from progress_reply r join progress_entry e on e.id = r.entry_id
 where not exists (select from progress_voiding v where v.entry_id = e.id)
union all
select 'turn-' || t.id, t.commitment_id, t.agency_id, t.made_at, t.made_on, t.kind, null, t.reason, null
  from commitment_turn t
union all
select 'deadline-' || c.id, c.commitment_id, c.agency_id, c.made_at, c.asked_on, 'DEADLINE_ASKED', null, c.reason, c.to_day
  from deadline_change c
union all
select 'deadline-' || c.id || '-decision', c.commitment_id, d.agency_id, d.made_at, c.asked_on, 'DEADLINE_ASKED',
       case when d.agreed then 'CONFIRMED' else 'DISPUTED' end, d.text, c.to_day
  from deadline_decision d join deadline_change c on c.id = d.change_id
union all
select 'obstacle-' || o.id, o.commitment_id, o.agency_id, o.made_at, o.raised_on, 'OBSTACLE', null,
       o.text || coalesce(E'\nĐề nghị: ' || o.wanted, ''), null
  from obstacle o
union all
select 'obstacle-' || o.id || '-resolution', o.commitment_id, r.agency_id, r.made_at, o.raised_on, 'OBSTACLE', 'RESOLVED', r.text, null
  from obstacle_resolution r join obstacle o on o.id = r.obstacle_id;
comment on view commitment_told is
    'All that was said of commitments, each with the hour at which the portal learned it: what a feed tells, newest first. What was voided is not told.';
comment on column commitment_told.day is 'As of which day it is said: agencies print the names of that day.';
comment on column commitment_told.stance is 'Of an answer, what it says of what it answers; null of what was said first.';
