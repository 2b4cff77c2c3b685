create sequence review_seq increment by 50;
create table review (
    id            bigint  primary key,
    conference_id bigint  not null references conference,
    programme_id  bigint  not null references programme,
    kind          text    not null check (kind in ('HALF_YEAR', 'ANNUAL', 'MID_TERM', 'FINAL', 'THEMATIC')),
    covers_from   date    not null,
    covers_to     date    not null check (covers_to >= covers_from),
    theme         text    check (length(theme) <= 300),
    achievements  text,
    next_tasks    text,
    conclusion    text,
    void          boolean not null,
    sort_order    int     not null,
    constraint one_review_of_a_kind_at_a_time exclude using gist
        (programme_id with =, kind with =, daterange(covers_from, covers_to, '[]') with &&) where (not void)
        deferrable initially deferred
);
create index review_conference_idx on review (conference_id);
create index review_programme_idx on review (programme_id);
comment on table review is
    'What a conference found when it looked back on one programme over a period. A conference may review several and sign others.';
comment on constraint one_review_of_a_kind_at_a_time on review is
    'Two reviews of one programme may not cover overlapping periods of the same kind (row R03).';
comment on column review.void is 'Its conference was cancelled: it stays readable there and counts nowhere.';
comment on column review.next_tasks is 'One task a line.';

create sequence limitation_seq increment by 50;
create table limitation (
    id            bigint primary key,
    conference_id bigint not null references conference,
    review_id     bigint not null references review,
    text          text   not null check (text is nfc normalized and length(text) between 1 and 2000),
    cause         text,
    remedy        text,
    sort_order    int    not null
);
create index limitation_review_idx on limitation (review_id);
comment on table limitation is 'Tồn tại, hạn chế: row by row, so that each can be followed up (row R10).';

create sequence figure_seq increment by 50;
create table figure (
    id            bigint  primary key,
    conference_id bigint  not null references conference,
    review_id     bigint  not null references review,
    name          text    not null check (name is nfc normalized and length(name) between 1 and 300),
    unit          text,
    value         numeric(18, 4) not null check (value >= 0),
    breakdown     text    not null,
    names         text    not null,
    note          text,
    sort_order    int     not null
);
create index figure_review_idx on figure (review_id);
comment on table figure is 'A figure is stored once, under its review; pages and articles cite it from here (row E01).';
comment on column figure.breakdown is 'What it is made up of, a line each: "cấp tỉnh: 1". Equals the value, or the note says why not (invariant 12).';
comment on column figure.names is 'What was counted, by name, a line each. As many as the value says, or the note says why not.';

create sequence remark_seq increment by 50;
create table remark (
    id            bigint  primary key,
    conference_id bigint  not null references conference,
    kind          text    not null check (kind in ('DIRECTIVE', 'DISCUSSION', 'PAPER', 'CONCLUSION', 'REQUEST')),
    person_id     bigint  references person,
    agency_id     bigint  references agency,
    outsider      text    check (outsider is nfc normalized and length(outsider) between 1 and 300),
    text          text    not null check (text is nfc normalized and length(text) between 1 and 5000),
    verbatim      boolean not null,
    addressee_id  bigint  references agency,
    sort_order    int     not null,
    check (num_nonnulls(person_id, agency_id, outsider) <= 1),
    check (kind = 'REQUEST' or addressee_id is null)
);
create index remark_conference_idx on remark (conference_id);
create index remark_person_idx on remark (person_id);
comment on table remark is
    'What somebody said at a conference, in the office held that day. Nobody named: the source does not say who.';
comment on column remark.verbatim is 'The words themselves, to be quoted; otherwise their sense.';

create trigger audit after insert or update or delete on review for each row execute function audit_row('conference', 'conference_id');
create trigger audit after insert or update or delete on limitation for each row execute function audit_row('conference', 'conference_id');
create trigger audit after insert or update or delete on figure for each row execute function audit_row('conference', 'conference_id');
create trigger audit after insert or update or delete on remark for each row execute function audit_row('conference', 'conference_id');
