alter table programme add column previous_id bigint unique references programme check (previous_id <> id);
comment on column programme.previous_id is
    'The programme of the same parties before this one: the chain of years. No part of the signed text, so it may be tied afterwards; one has at most one next.';

create sequence year_theme_seq increment by 50;
create table year_theme (
    id      bigint primary key,
    version bigint not null,
    area_id bigint not null references area,
    year    int    not null check (year between 1945 and 2199),
    text    text   not null check (text is nfc normalized and length(text) between 1 and 300),
    source  text   check (length(source) <= 300),
    unique (area_id, year)
);
comment on table year_theme is 'Chủ đề năm: one for a year and area, shown on that year''s programmes beside a theme of their own (rows D26, D27).';

create trigger audit after insert or update or delete on year_theme for each row execute function audit_row('year_theme', 'id');
