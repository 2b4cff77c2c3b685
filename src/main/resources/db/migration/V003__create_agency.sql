create sequence area_seq increment by 50;
create table area (
    id         bigint primary key,
    version    bigint not null,
    name       text   collate "vi-x-icu" not null check (name is nfc normalized and length(name) between 1 and 200),
    slug       text   not null unique,
    kind       text   not null check (kind in ('PROVINCE', 'DISTRICT', 'COMMUNE')),
    parent_id  bigint references area,
    valid_from date,
    valid_to   date check (valid_to >= valid_from)
);
comment on table area is
    'Province, former district, commune. Names are no keys: a commune may bear the name of a district that ended. Areas have no succession; their agencies carry it.';

create sequence agency_seq increment by 50;
create table agency (
    id                       bigint  primary key,
    version                  bigint  not null,
    slug                     text    not null unique,
    area_id                  bigint  not null references area,
    sector                   text    not null check (sector in
        ('GOVERNMENT', 'PEOPLES_COUNCIL', 'NATIONAL_ASSEMBLY_DELEGATION', 'PARTY', 'FRONT', 'SOCIO_POLITICAL', 'JUDICIAL', 'ARMED_FORCES', 'PRESS', 'OTHER')),
    level                    text    not null check (level in ('CENTRAL', 'PROVINCE', 'DISTRICT', 'COMMUNE')),
    agency_group             boolean not null,
    description              text,
    address                  text,
    phone                    text,
    email                    text,
    website                  text,
    sort_order               int     not null,
    established_on           date,
    established_on_precision text check (established_on_precision in ('YEAR', 'MONTH', 'DAY')),
    check ((established_on is null) = (established_on_precision is null))
);
create index agency_area_idx on agency (area_id);
comment on column agency.agency_group is 'A group signs by one line, its signatory from any member; its members stand in agency_member.';

create sequence agency_name_seq increment by 50;
create table agency_name (
    id                   bigint primary key,
    agency_id            bigint not null references agency,
    full_name            text   collate "vi-x-icu" not null check (full_name is nfc normalized and length(full_name) between 1 and 300),
    short_name           text   collate "vi-x-icu" check (short_name is nfc normalized),
    abbreviation         text   check (abbreviation is nfc normalized),
    valid_from           date,
    valid_from_precision text check (valid_from_precision in ('YEAR', 'MONTH', 'DAY')),
    valid_to             date,
    basis                text,
    check ((valid_from is null) = (valid_from_precision is null)),
    constraint one_name_at_a_time exclude using gist (agency_id with =, daterange(valid_from, valid_to, '[]') with &&)
        deferrable initially deferred
);
comment on table agency_name is 'A rename is a new row, never a new agency. A record of a day prints the name valid on that day.';
comment on column agency_name.valid_from is 'Empty: since before anything the portal knows.';
comment on constraint one_name_at_a_time on agency_name is
    'Judged at the end of the transaction: a rename writes the new name before it ends the old one.';
create index agency_present_name_idx on agency_name (agency_id) where valid_to is null;

create sequence agency_parentage_seq increment by 50;
create table agency_parentage (
    id         bigint primary key,
    agency_id  bigint not null references agency,
    parent_id  bigint not null references agency check (parent_id <> agency_id),
    valid_from date,
    valid_to   date,
    constraint one_parent_at_a_time exclude using gist (agency_id with =, daterange(valid_from, valid_to, '[]') with &&)
        deferrable initially deferred
);
create index agency_parentage_parent_idx on agency_parentage (parent_id);
comment on table agency_parentage is 'Under which agency one stands, by date: moving under another body is a new row.';

create sequence agency_member_seq increment by 50;
create table agency_member (
    id         bigint primary key,
    group_id   bigint not null references agency check (group_id <> member_id),
    member_id  bigint not null references agency,
    valid_from date,
    valid_to   date,
    constraint member_once_at_a_time exclude using gist (group_id with =, member_id with =, daterange(valid_from, valid_to, '[]') with &&)
        deferrable initially deferred
);
create index agency_member_member_idx on agency_member (member_id);

create sequence person_seq increment by 50;
create table person (
    id       bigint primary key,
    version  bigint not null,
    name     text   not null check (name is nfc normalized and length(name) between 1 and 100),
    sort_key text   collate "vi-x-icu" not null
);
comment on table person is 'Somebody who acts in an office. Never a birthday, Party date or family.';
comment on column person.sort_key is 'The given name (the last word), then the rest: people sort by their given name.';

create sequence appointment_seq increment by 50;
create table appointment (
    id                   bigint  primary key,
    person_id            bigint  not null references person,
    agency_id            bigint  not null references agency,
    title                text    not null check (title is nfc normalized and length(title) between 1 and 200),
    head                 boolean not null,
    valid_from           date,
    valid_from_precision text check (valid_from_precision in ('YEAR', 'MONTH', 'DAY')),
    valid_to             date,
    valid_to_precision   text check (valid_to_precision in ('YEAR', 'MONTH', 'DAY')),
    attested_on          date,
    sort_order           int     not null,
    check ((valid_from is null) = (valid_from_precision is null)),
    check ((valid_to is null) = (valid_to_precision is null)),
    check (valid_to >= valid_from),
    check (attested_on is null or (valid_from is null and valid_to is null)),
    check (attested_on is not null or valid_from is not null)
);
create index appointment_person_idx on appointment (person_id);
create index appointment_agency_idx on appointment (agency_id);
comment on column appointment.attested_on is
    'Only known to have held the office on this day: it prints for that day and is never taken for "head today".';
comment on column appointment.head is 'The office that leads its agency: the head on a date is found by appointment, not typed.';

create trigger audit after insert or update or delete on area for each row execute function audit_row('area', 'id');
create trigger audit after insert or update or delete on agency for each row execute function audit_row('agency', 'id');
create trigger audit after insert or update or delete on agency_name for each row execute function audit_row('agency', 'agency_id');
create trigger audit after insert or update or delete on agency_parentage for each row execute function audit_row('agency', 'agency_id');
create trigger audit after insert or update or delete on agency_member for each row execute function audit_row('agency', 'group_id');
create trigger audit after insert or update or delete on person for each row execute function audit_row('person', 'id');
create trigger audit after insert or update or delete on appointment for each row execute function audit_row('person', 'person_id');
