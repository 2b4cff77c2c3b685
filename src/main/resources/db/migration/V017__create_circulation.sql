create sequence circulation_seq increment by 50;
create table circulation (
    id              bigint primary key,
    version         bigint not null,
    programme_id    bigint not null unique references programme,
    document_number text   check (document_number is nfc normalized and length(document_number) between 1 and 100),
    effective_from  date
);
comment on table circulation is
    'A text that goes from party to party for its signatures, without a ceremony. It is signed on the day of the last line.';

create sequence circulated_signature_seq increment by 50;
create table circulated_signature (
    id             bigint primary key,
    programme_id   bigint not null references programme,
    circulation_id bigint not null references circulation,
    agency_id      bigint not null references agency,
    person_id      bigint not null references person,
    title          text   not null check (title is nfc normalized and length(title) between 1 and 200),
    capacity       text   check (capacity in ('TM', 'KT', 'TL', 'TUQ', 'Q')),
    signed_on      date   not null,
    unique (circulation_id, agency_id)
);
comment on column circulated_signature.programme_id is 'Of its circulation: the audit reads from it in whose history a change of the line belongs.';

create view signed_text as
select s.id, s.document_number, p.title, p.slug as programme_slug, c.starts_on as signed_on,
       c.title as conference_title, c.slug as conference_slug
  from signing s
  join programme p on p.id = s.programme_id and p.status = 'SIGNED'
  join conference c on c.id = s.conference_id and c.status = 'HELD'
union all
select -r.id, r.document_number, p.title, p.slug, p.signed_on, null, null
  from circulation r
  join programme p on p.id = r.programme_id and p.status = 'SIGNED';
comment on view signed_text is 'Every text that was signed, at a conference that was held or by circulation (its id below zero): what the public list of documents shows.';

create trigger audit after insert or update or delete on circulation for each row execute function audit_row('programme', 'programme_id');
create trigger audit after insert or update or delete on circulated_signature for each row execute function audit_row('programme', 'programme_id');
