alter table commitment
    drop constraint commitment_number_check,
    add constraint commitment_number_check check (number >= 1 and (task or number <= 2000));
comment on constraint commitment_number_check on commitment is
    'A text has at most 2,000 items, which come in by a workbook; tasks gather over all the years of a programme.';

alter table remark add constraint remark_of_conference unique (id, conference_id);
alter table limitation add constraint limitation_of_conference unique (id, conference_id);

create table conference_task (
    commitment_id bigint primary key,
    programme_id  bigint not null,
    conference_id bigint not null references conference,
    remark_id     bigint,
    limitation_id bigint,
    constraint task_of_one_thing check (num_nonnulls(remark_id, limitation_id) = 1),
    foreign key (commitment_id, programme_id) references commitment (id, programme_id),
    foreign key (remark_id, conference_id) references remark (id, conference_id),
    foreign key (limitation_id, conference_id) references limitation (id, conference_id)
);
create index conference_task_conference_idx on conference_task (conference_id);
comment on table conference_task is
    'From which remark or limitation a task comes (rows R10 R17): what was said shows what became of it. One remark may become several tasks, under several programmes.';

create sequence request_reply_seq increment by 50;
create table request_reply (
    id            bigint      primary key,
    remark_id     bigint      not null,
    conference_id bigint      not null,
    text          text        not null check (text is nfc normalized and length(text) between 1 and 5000),
    replied_on    date        not null,
    agency_id     bigint      not null references agency,
    made_by       text        not null,
    made_at       timestamptz not null,
    constraint reply_to_request unique (id, remark_id),
    foreign key (remark_id, conference_id) references remark (id, conference_id)
);
create index request_reply_conference_idx on request_reply (conference_id);
comment on table request_reply is
    'What the agency to which a request went answers (row R18). Append-only: a later reply stands beside an earlier one.';
comment on column request_reply.made_by is 'Login, internal: never on a public page.';

create table request_closing (
    remark_id     bigint      primary key,
    conference_id bigint      not null,
    reply_id      bigint      not null,
    agreed        boolean     not null,
    text          text                 check (text is nfc normalized and length(text) between 1 and 5000),
    closed_on     date        not null,
    agency_id     bigint      not null references agency,
    made_by       text        not null,
    made_at       timestamptz not null,
    constraint disagreement_in_words check (agreed or text is not null),
    foreign key (remark_id, conference_id) references remark (id, conference_id),
    foreign key (reply_id, remark_id) references request_reply (id, remark_id)
);
create index request_closing_conference_idx on request_closing (conference_id);
comment on table request_closing is
    'A request is closed only with a reply, by who made it: satisfied with it, or saying what is still seen differently (row R24).';
comment on column request_closing.reply_id is 'The reply that was the last one then.';

create trigger audit after insert or update or delete on conference_task for each row execute function audit_row('conference', 'conference_id');
create trigger audit after insert or update or delete on request_reply for each row execute function audit_row('conference', 'conference_id');
create trigger audit after insert or update or delete on request_closing for each row execute function audit_row('conference', 'conference_id');

revoke update, delete on conference_task, request_reply, request_closing from "${appRole}";

create constraint trigger content_changed after insert or update or delete on conference_task deferrable initially deferred
    for each row execute function content_changed();
create constraint trigger content_changed after insert or update or delete on request_reply deferrable initially deferred
    for each row execute function content_changed();
create constraint trigger content_changed after insert or update or delete on request_closing deferrable initially deferred
    for each row execute function content_changed();
