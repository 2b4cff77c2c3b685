create sequence conference_seq increment by 50;
create table conference (
    id                bigint  primary key,
    version           bigint  not null,
    slug              text    not null unique,
    title             text    not null check (title is nfc normalized and length(title) between 1 and 500),
    starts_on         date,
    starts_at         time,
    part_of_day       text check (part_of_day in ('MORNING', 'AFTERNOON', 'EVENING')),
    ends_on           date check (ends_on >= starts_on),
    place             text,
    description       text,
    host_agency_id    bigint  references agency,
    keeping_agency_id bigint  not null references agency,
    made_by           text    not null,
    announced         boolean not null,
    status            text    not null check (status in ('PLANNED', 'HELD', 'CANCELLED')),
    status_reason     text,
    check (status <> 'HELD' or starts_on is not null),
    check (starts_at is null or part_of_day is null)
);
create index conference_day_idx on conference (starts_on desc, id desc);
comment on column conference.announced is 'A planned conference is public only when it is ticked "công bố".';

create sequence attendance_seq increment by 50;
create table attendance (
    id            bigint primary key,
    conference_id bigint not null references conference,
    role          text   not null check (role in ('CHAIR', 'CO_CHAIR', 'DIRECTING', 'SPEAKER', 'DELEGATE', 'SECRETARY', 'GUEST', 'PRESS')),
    person_id     bigint references person,
    agency_id     bigint references agency,
    outsider      text check (outsider is nfc normalized and length(outsider) between 1 and 300),
    head_count    int check (head_count between 1 and 100000),
    sort_order    int    not null,
    check (num_nonnulls(person_id, agency_id, outsider) = 1)
);
create index attendance_conference_idx on attendance (conference_id);
create index attendance_person_idx on attendance (person_id);
create index attendance_agency_idx on attendance (agency_id);
comment on table attendance is
    'A person in the offices held that day, an agency with a count, or a guest or group outside the registry ("khách mời ngoài danh mục").';

create sequence signing_seq increment by 50;
create table signing (
    id              bigint primary key,
    conference_id   bigint not null references conference,
    programme_id    bigint not null unique references programme,
    document_number text check (document_number is nfc normalized and length(document_number) <= 100),
    effective_from  date,
    sort_order      int    not null
);
create index signing_conference_idx on signing (conference_id);
comment on column signing.document_number is 'Free text: Party, State and joint forms follow no common pattern (01/QCPH/UBND-UBMTTQ).';

create sequence signature_seq increment by 50;
create table signature (
    id            bigint  primary key,
    conference_id bigint  not null references conference,
    signing_id    bigint  not null references signing,
    agency_id     bigint  not null references agency,
    person_id     bigint  references person,
    title         text check (title is nfc normalized and length(title) <= 200),
    capacity      text check (capacity in ('TM', 'KT', 'TL', 'TUQ', 'Q')),
    signed        boolean not null,
    sort_order    int     not null,
    unique (signing_id, agency_id),
    check (not signed or (person_id is not null and title is not null))
);
comment on column signature.conference_id is 'Of its signing: the audit reads from it in whose history a change of the line belongs.';
comment on table signature is 'One line for each party that must sign. A line that is not signed ("vắng") does not sign the text.';

create trigger audit after insert or update or delete on conference for each row execute function audit_row('conference', 'id');
create trigger audit after insert or update or delete on attendance for each row execute function audit_row('conference', 'conference_id');
create trigger audit after insert or update or delete on signing for each row execute function audit_row('conference', 'conference_id');
create trigger audit after insert or update or delete on signature for each row execute function audit_row('conference', 'conference_id');
