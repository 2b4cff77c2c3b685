create table content_scan (
    sha256   text        primary key check (sha256 ~ '^[0-9a-f]{64}$'),
    state    text        not null check (state in ('NOT_SCANNED', 'PENDING', 'CLEAN', 'INFECTED')),
    said     text                 check (length(said) between 1 and 300),
    due_at   timestamptz not null,
    tries    int         not null default 0,
    asked_at timestamptz not null,
    told_at  timestamptz,
    check ((state in ('CLEAN', 'INFECTED')) = (told_at is not null)),
    check (state <> 'INFECTED' or said is not null)
);
create index content_scan_due_idx on content_scan (due_at) where state <> 'INFECTED';
comment on table content_scan is
    'What the virus scanner says of a content, however many records bear it. A content without a row was brought while no scanner was set. No business record: a program says it, not a person.';
comment on column content_scan.state is
    'PENDING: brought while a scanner was set, withheld from everybody until it has spoken. INFECTED: withheld for ever, moved to the quarantine. NOT_SCANNED: was given out before a scanner was set; stays so until it has spoken.';
comment on column content_scan.said is 'What was found; or, while it waits, why the last look came to nothing.';
comment on column content_scan.due_at is
    'From when on a node may look at it. Whoever takes it moves this on, so that of two nodes one looks and a node that dies is followed by another.';
comment on column content_scan.tries is 'How often a look came to nothing since it last spoke: the pauses grow with it.';

-- Audited it is not (a look is nobody's act), but what it says decides what a public page shows. Only where the state changes:
-- the tries of a scanner that is away are nothing to a reader.
create constraint trigger content_changed after insert or update of state or delete on content_scan
    deferrable initially deferred for each row execute function content_changed();
