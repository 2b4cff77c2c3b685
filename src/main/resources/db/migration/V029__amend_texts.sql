alter table attachment drop constraint attachment_owner_kind_check;
alter table attachment add constraint attachment_owner_kind_check
    check (owner_kind in ('CONFERENCE', 'REMARK', 'CORRECTION', 'PROGRAMME', 'LEGAL_DOCUMENT', 'ARTICLE', 'PROGRESS'));

-- An amendment may take the due date away ("thường xuyên"); the one that was signed first stays all the same.
alter table commitment drop constraint commitment_check;
alter table commitment add constraint first_due_date_stays check (due_on is null or first_due_on is not null);
comment on column commitment.first_due_on is
    'Never changes once it is there; due_on changes only through a decided change of the deadline or a signed amendment.';

create sequence amendment_seq increment by 50;
create table amendment (
    id              bigint primary key,
    version         bigint not null,
    programme_id    bigint not null references programme,
    state           text   not null check (state in ('DRAFT', 'SIGNING', 'IN_EFFECT')),
    excerpt         text   not null check (excerpt is nfc normalized and length(excerpt) between 1 and 500),
    reason          text   not null check (reason is nfc normalized and length(reason) between 1 and 2000),
    ordinal         int    check (ordinal > 0),
    signed_on       date,
    check ((state = 'IN_EFFECT') = (ordinal is not null and signed_on is not null)),
    constraint amended_once_each_time unique (programme_id, ordinal),
    constraint amendment_of_programme unique (id, programme_id)
);
create unique index amendment_one_at_a_time on amendment (programme_id) where state <> 'IN_EFFECT';
comment on table amendment is
    'Sửa đổi, bổ sung: what the parties of a signed live programme agree to change in its text. Nothing else changes that text (invariant 4).';
comment on column amendment.state is
    'SIGNING: a party has signed, so its draft stands. IN_EFFECT: the last party has; the text is the next version.';
comment on column amendment.signed_on is 'The day of the last party''s signature: from then on the amended text is the text.';

create sequence amended_item_seq increment by 50;
create table amended_item (
    id            bigint  primary key,
    amendment_id  bigint  not null,
    programme_id  bigint  not null,
    commitment_id bigint,
    change        text    not null check (change in ('CHANGED', 'ADDED', 'REPEALED')),
    sort_order    int     not null,
    section       text    check (section is nfc normalized and length(section) <= 300),
    statement     text    check (statement is nfc normalized and length(statement) between 1 and 5000),
    kind          text    check (kind in ('ONE_OFF', 'RECURRING', 'CONTINUOUS', 'RESOURCE')),
    recurrence    text,
    period        text    check (period in ('MONTHLY', 'QUARTERLY', 'HALF_YEARLY', 'YEARLY')),
    output        text,
    target        numeric(18, 4) check (target > 0),
    target_unit   text    check (length(target_unit) between 1 and 60),
    due_on        date,
    moves_due     boolean not null,
    told          text    check (told is nfc normalized and length(told) between 1 and 5000),
    check (change = 'ADDED' or commitment_id is not null),
    check ((change = 'REPEALED') = (statement is null)),
    unique (amendment_id, commitment_id),
    foreign key (amendment_id, programme_id) references amendment (id, programme_id) on delete cascade,
    foreign key (commitment_id, programme_id) references commitment (id, programme_id)
);
create index amended_item_commitment_idx on amended_item (commitment_id);
comment on table amended_item is 'One item of the text as the amendment has it: changed, new, or repealed.';
comment on column amended_item.moves_due is
    'The amendment itself sets another due date. Where it does not, one that another party agrees to meanwhile stays.';
comment on column amended_item.told is 'What it did to the item, as the item''s timeline tells it; written when it takes effect.';

create table amended_role (
    amended_item_id bigint not null references amended_item on delete cascade,
    programme_id    bigint not null references programme,
    agency_id       bigint not null references agency,
    role            text   not null check (role in ('LEAD', 'SUPPORT', 'IMPLEMENTER')),
    sort_order      int    not null,
    primary key (amended_item_id, role, agency_id)
);
comment on table amended_role is 'Who leads, supports, carries out an item as the amendment has it.';

create sequence text_version_seq increment by 50;
create table text_version (
    id              bigint primary key,
    programme_id    bigint not null references programme,
    number          int    not null check (number > 0),
    signed_on       date   not null,
    excerpt         text   check (length(excerpt) between 1 and 500),
    reason          text   check (length(reason) between 1 and 2000),
    document_number text   check (length(document_number) between 1 and 100),
    check ((number = 1) = (excerpt is null)),
    check ((number = 1) = (reason is null)),
    constraint each_version_once unique (programme_id, number),
    constraint text_version_of_programme unique (id, programme_id)
);
comment on table text_version is
    'The text of a programme as it stood from one signing to the next, frozen. The first is kept when an amendment makes the second; a programme that was never amended has none.';
comment on column text_version.excerpt is 'Trích yếu of the amendment that made it, as are reason and number; the first has none.';

create sequence frozen_item_seq increment by 50;
create table frozen_item (
    id              bigint  primary key,
    text_version_id bigint  not null,
    programme_id    bigint  not null,
    commitment_id   bigint  not null,
    number          int     not null,
    repealed        boolean not null,
    section         text,
    statement       text    not null,
    kind            text    check (kind in ('ONE_OFF', 'RECURRING', 'CONTINUOUS', 'RESOURCE')),
    recurrence      text,
    period          text    check (period in ('MONTHLY', 'QUARTERLY', 'HALF_YEARLY', 'YEARLY')),
    output          text,
    target          numeric(18, 4) check (target > 0),
    target_unit     text,
    due_on          date,
    leads           text,
    supports        text,
    implementers    text,
    monitors        text,
    constraint frozen_once unique (text_version_id, number),
    foreign key (text_version_id, programme_id) references text_version (id, programme_id),
    foreign key (commitment_id, programme_id) references commitment (id, programme_id)
);
comment on table frozen_item is 'One item of a text as that version has it, agencies by the names they bore then.';
comment on column frozen_item.due_on is 'As the text says it; what was agreed besides (deadline_change) is no part of the text.';
comment on column frozen_item.repealed is 'Bãi bỏ by this amendment or an earlier one: it keeps its number, so that the others keep theirs.';

revoke update, delete on text_version, frozen_item from "${appRole}";

-- An amendment goes round for its signatures like a text of its own.
alter table circulation add column amendment_id bigint;
alter table circulation drop constraint circulation_programme_id_key;
alter table circulation add constraint goes_round_once unique nulls not distinct (programme_id, amendment_id);
alter table circulation add foreign key (amendment_id, programme_id) references amendment (id, programme_id) on delete cascade;
alter table circulation add constraint amendment_counts_when_signed check (amendment_id is null or effective_from is null);
comment on column circulation.amendment_id is 'The amendment that goes round; empty for the text of the programme itself.';

create or replace view signed_text as
select s.id, s.document_number, p.title, p.slug as programme_slug, c.starts_on as signed_on,
       c.title as conference_title, c.slug as conference_slug
  from signing s
  join programme p on p.id = s.programme_id and p.status = 'SIGNED'
  join conference c on c.id = s.conference_id and c.status = 'HELD'
union all
select -r.id, r.document_number, p.title || case when a.id is null then '' else ' – sửa đổi, bổ sung lần ' || a.ordinal end, p.slug,
       coalesce(a.signed_on, p.signed_on), null, null
  from circulation r
  join programme p on p.id = r.programme_id and p.status = 'SIGNED'
  left join amendment a on a.id = r.amendment_id
 where a.id is null or a.state = 'IN_EFFECT';

create trigger audit after insert or update or delete on amendment for each row execute function audit_row('programme', 'programme_id');
create trigger audit after insert or update or delete on amended_item for each row execute function audit_row('programme', 'programme_id');
create trigger audit after insert or update or delete on amended_role for each row execute function audit_row('programme', 'programme_id');
create trigger audit after insert or update or delete on text_version for each row execute function audit_row('programme', 'programme_id');
create trigger audit after insert or update or delete on frozen_item for each row execute function audit_row('programme', 'programme_id');

create constraint trigger content_changed after insert or update or delete on amendment deferrable initially deferred
    for each row execute function content_changed();
create constraint trigger content_changed after insert or update or delete on amended_item deferrable initially deferred
    for each row execute function content_changed();
create constraint trigger content_changed after insert or update or delete on amended_role deferrable initially deferred
    for each row execute function content_changed();
create constraint trigger content_changed after insert or update or delete on text_version deferrable initially deferred
    for each row execute function content_changed();
create constraint trigger content_changed after insert or update or delete on frozen_item deferrable initially deferred
    for each row execute function content_changed();
