alter table commitment
    add column source text not null default 'SIGNED_TEXT' check (source in
        ('SIGNED_TEXT', 'AMENDMENT', 'DIRECTIVE', 'CONCLUSION', 'LIMITATION', 'RECOMMENDATION')),
    add column task boolean generated always as (source not in ('SIGNED_TEXT', 'AMENDMENT')) stored,
    drop constraint numbered_once,
    add constraint numbered_once unique (programme_id, task, number) deferrable initially deferred;
comment on column commitment.source is
    'Where it comes from. Only what the parties signed is frozen; tasks from what was said or found at a conference are added at any time (invariant 4).';
comment on column commitment.task is
    'No item of the signed text: tasks are numbered in a series of their own, so that the text keeps its numbers from 1 without gaps.';

drop trigger audit on commitment;
create trigger audit after insert or update or delete on commitment for each row
    execute function audit_row('programme', 'programme_id', 'search_words', 'search_spelling', 'task');
