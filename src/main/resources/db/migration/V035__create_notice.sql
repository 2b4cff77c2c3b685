create sequence notice_digest_seq increment by 50;
create table notice_digest (
    id         bigint      primary key,
    account_id bigint      not null references account,
    day        date        not null,
    address    text        not null,
    state      text        not null check (state in ('SENDING', 'SENT', 'FAILED')),
    tried_at   timestamptz not null,
    sent_at    timestamptz,
    problem    text,
    constraint one_digest_a_day unique (account_id, day),
    constraint sent_when_sent check ((state = 'SENT') = (sent_at is not null))
);
comment on table notice_digest is
    'The one letter of a day to one person. Its row is written before the letter goes to the mail server: of two nodes one writes it, and that one sends.';
comment on column notice_digest.state is
    'SENDING: handed to the mail server, no answer yet; a node that died meanwhile leaves it so, and nobody sends it a second time. FAILED: the mail server did not take it; tried again the same day, afterwards its notices go with the next letter.';
comment on column notice_digest.address is 'Where it went: the account may have another address since.';

create sequence notice_seq increment by 50;
create table notice (
    id         bigint      primary key,
    account_id bigint      not null references account,
    kind       text        not null check (kind in ('DUE_SOON', 'OVERDUE', 'TO_CONFIRM', 'REVIEW_DUE')),
    about      text        not null check (about ~ '^[a-z-]+:\d+$'),
    occasion   date        not null,
    subject    text        not null,
    context    text        not null,
    words      text        not null,
    path       text        not null check (path like '/staff/%'),
    told_at    timestamptz not null,
    read_at    timestamptz,
    settled_at timestamptz,
    digest_id  bigint      references notice_digest,
    constraint told_once unique (account_id, kind, about, occasion)
);
create index notice_told_idx on notice (told_at desc, id desc);
create index notice_of_account_idx on notice (account_id, told_at desc, id desc);
create index notice_open_idx on notice (account_id) where settled_at is null;
create index notice_digest_idx on notice (digest_id);
comment on table notice is
    'Who was told what, when (row R08). It is its own log: the portal adds rows, and afterwards only says that one was read, settled or mailed.';
comment on column notice.about is 'Kind of record and its number: "commitment:12".';
comment on column notice.occasion is
    'Together with recipient, kind and record what makes a notice one: the due day, or the day since which something stands, anew every thirty days. Two nodes that notice the same thing tell it once.';
comment on column notice.words is 'What there is to say, as it stood then: "hạn 20/11/2026".';
comment on column notice.settled_at is 'Since when it is no longer so: done, moved, answered. What is settled is not mailed and not counted as unread.';
comment on column notice.digest_id is 'The letter it went with; empty while it went with none.';

create table notice_setting (
    account_id bigint  primary key references account,
    version    bigint  not null,
    by_mail    boolean not null
);
comment on table notice_setting is 'What somebody chose about notices; who has no row gets every kind, and the letter where the account has an address.';

create table notice_kind_off (
    account_id bigint not null references notice_setting,
    kind       text   not null check (kind in ('DUE_SOON', 'OVERDUE', 'TO_CONFIRM', 'REVIEW_DUE')),
    primary key (account_id, kind)
);
comment on table notice_kind_off is 'A kind of notice that somebody does not want, neither in the portal nor by mail.';

revoke update, delete on notice, notice_digest from "${appRole}";
grant update (read_at, settled_at, digest_id) on notice to "${appRole}";
grant update (state, tried_at, sent_at, problem, address) on notice_digest to "${appRole}";

create trigger audit after insert or update or delete on notice_setting for each row execute function audit_row('account', 'account_id');
create trigger audit after insert or update or delete on notice_kind_off for each row execute function audit_row('account', 'account_id');
