alter table agency
    add column closed_on           date,
    add column closed_on_precision text check (closed_on_precision in ('YEAR', 'MONTH', 'DAY')),
    add column closing_reason      text,
    add constraint closed_as_a_whole check ((closed_on is null) = (closed_on_precision is null));
comment on column agency.closed_on is
    'The last day it existed, as exactly as is known. What it signed before stays as it was signed.';

create sequence succession_seq increment by 50;
create table succession (
    id                     bigint  primary key,
    version                bigint  not null,
    type                   text    not null check (type in ('MERGED', 'ABSORBED', 'SPLIT', 'SEPARATED', 'REPLACED', 'DISSOLVED')),
    effective_on           date    not null,
    effective_on_precision text    not null check (effective_on_precision in ('YEAR', 'MONTH', 'DAY')),
    basis                  text    check (length(basis) <= 500),
    reason                 text    check (length(reason) <= 1000),
    void_reason            text    check (length(void_reason) between 1 and 1000)
);
comment on table succession is
    'What became of agencies that ended, or what was taken out of one that goes on (SEPARATED): merged, absorbed, split, replaced, dissolved. How many stand on each side is invariant 9.';
comment on column succession.void_reason is 'It was recorded wrongly and taken back: it stays readable and counts no more.';

create table succession_predecessor (
    succession_id bigint not null references succession,
    agency_id     bigint not null references agency,
    sort_order    int    not null,
    primary key (succession_id, agency_id)
);
create index succession_predecessor_agency_idx on succession_predecessor (agency_id);
create table succession_successor (
    succession_id bigint not null references succession,
    agency_id     bigint not null references agency,
    sort_order    int    not null,
    primary key (succession_id, agency_id)
);
create index succession_successor_agency_idx on succession_successor (agency_id);

create trigger audit after insert or update or delete on succession for each row execute function audit_row('succession', 'id');
create trigger audit after insert or update or delete on succession_predecessor for each row execute function audit_row('succession', 'succession_id');
create trigger audit after insert or update or delete on succession_successor for each row execute function audit_row('succession', 'succession_id');
