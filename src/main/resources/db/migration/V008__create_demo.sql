create table demo_step (
    name    text primary key,
    done_at timestamptz not null default now()
);
comment on table demo_step is
    'The steps of the demonstration data that were done: a database seeded by an earlier version gets only what is new. No business record.';
