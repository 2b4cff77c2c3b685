create sequence commitment_seq increment by 50;
create table commitment (
    id           bigint primary key,
    version      bigint not null,
    programme_id bigint not null references programme,
    number       int    not null check (number between 1 and 300),
    section      text   check (section is nfc normalized and length(section) <= 300),
    statement    text   not null check (statement is nfc normalized and length(statement) between 1 and 5000),
    kind         text   check (kind in ('ONE_OFF', 'RECURRING', 'CONTINUOUS', 'RESOURCE')),
    recurrence   text,
    output       text,
    first_due_on date,
    due_on       date,
    check ((first_due_on is null) = (due_on is null)),
    constraint numbered_once unique (programme_id, number) deferrable initially deferred,
    constraint commitment_of_programme unique (id, programme_id)
);
create index commitment_due_idx on commitment (due_on);
comment on table commitment is 'One numbered item of the signed text. Frozen when the text is signed.';
comment on column commitment.kind is 'Empty while drafting, and where the source of an archival record does not say.';
comment on column commitment.first_due_on is 'Never changes after signing; due_on changes only through a decided change of the deadline.';

create sequence commitment_assignment_seq increment by 50;
create table commitment_assignment (
    id            bigint primary key,
    commitment_id bigint not null,
    programme_id  bigint not null,
    agency_id     bigint not null references agency,
    role          text   not null check (role in ('LEAD', 'SUPPORT', 'MONITOR', 'IMPLEMENTER')),
    sort_order    int    not null,
    unique (commitment_id, agency_id, role),
    foreign key (commitment_id, programme_id) references commitment (id, programme_id)
);
create index commitment_assignment_agency_idx on commitment_assignment (agency_id);
comment on table commitment_assignment is
    'Who leads, supports, carries out. A live commitment has exactly one lead before its text goes to signing; an archival one may have several ("cả hai bên") or none known.';

comment on column commitment_assignment.programme_id is
    'That of the commitment: who leads what is read in the history of the programme.';

create trigger audit after insert or update or delete on commitment for each row execute function audit_row('programme', 'programme_id');
create trigger audit after insert or update or delete on commitment_assignment for each row execute function audit_row('programme', 'programme_id');
