create table visit_day (
    day        date   primary key,
    visits     bigint not null check (visits >= 0),
    page_views bigint not null check (page_views >= visits)
);
comment on table visit_day is
    'Thống kê truy cập: how many visits and page views a day had, judged in Asia/Ho_Chi_Minh. The total is the start value of the settings and the sum of these days. Added to once a second by each node; never falls, never goes.';

create table visitor (
    visitor   uuid        primary key,
    last_seen timestamptz not null
) with (fillfactor = 70);
comment on table visitor is
    'Who was here within the last hour: whether a page view goes on with a visit or begins one, and how many are online. Rows are taken away an hour after the last page view.';
comment on column visitor.visitor is
    'An HMAC of network (IPv4 /24, IPv6 /48) and browser under the salt of the day. The address itself is stored nowhere, and once the salt is gone nothing leads back to it.';

create table visit_salt (
    day  date  primary key,
    salt bytea not null check (length(salt) = 32)
);
comment on table visit_salt is
    'The secret under which visitors of a day are told apart, the same on all nodes; that of the next day is made ready. Thrown away when its day is over.';

create table subject_viewer (
    day          date   not null,
    subject_kind text   not null check (subject_kind in ('ARTICLE', 'PROGRAMME', 'CONFERENCE')),
    subject_id   bigint not null,
    visitor      uuid   not null,
    primary key (day, subject_kind, subject_id, visitor)
);
comment on table subject_viewer is
    'Who has read what on a day, so that reading it again, on any node, does not count again. Taken away when the day is over.';

create table subject_day (
    subject_kind text   not null check (subject_kind in ('ARTICLE', 'PROGRAMME', 'CONFERENCE')),
    subject_id   bigint not null,
    day          date   not null,
    views        bigint not null check (views > 0),
    primary key (subject_kind, subject_id, day) include (views)
);
create index subject_day_day_idx on subject_day (day) include (subject_kind, subject_id, views);
comment on table subject_day is
    'How many visitors read a record on a day. Such records are not deleted from the screens, so no foreign key guards what is true of several tables.';

create function refuse_fall_of_a_count() returns trigger
    language plpgsql as
$$
begin
    raise exception 'what was counted does not become less';
end
$$;
create trigger visit_day_never_falls before update on visit_day for each row
    when (new.day <> old.day or new.visits < old.visits or new.page_views < old.page_views)
    execute function refuse_fall_of_a_count();
create trigger subject_day_never_falls before update on subject_day for each row
    when (new.day <> old.day or new.subject_kind <> old.subject_kind or new.subject_id <> old.subject_id
          or new.views < old.views)
    execute function refuse_fall_of_a_count();

revoke delete on visit_day, subject_day from "${appRole}";
