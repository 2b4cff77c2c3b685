create sequence account_letter_seq increment by 50;
create table account_letter (
    id         bigint      primary key default nextval('account_letter_seq'),
    kind       text        not null check (kind in ('FORGOTTEN', 'LINK', 'PASSWORD_SET', 'ADDRESS_CHANGED')),
    typed      text        check (length(typed) between 1 and 200),
    account_id bigint      references account,
    address    text,
    asked_at   timestamptz not null,
    ends_at    timestamptz not null,
    tried_at   timestamptz,
    constraint asked_by_nobody_known check ((kind = 'FORGOTTEN') = (typed is not null) and (kind = 'FORGOTTEN') = (account_id is null)),
    constraint told_at_the_former_address check ((kind = 'ADDRESS_CHANGED') = (address is not null))
);
create index account_letter_account_idx on account_letter (account_id);
comment on table account_letter is
    'A letter about an account that is still to go: written down with what it tells, sent by whichever node comes first, and gone afterwards. What somebody typed who forgot a password is looked up only then, so the answer on the page tells nobody whether it is known.';
comment on column account_letter.typed is 'A login, or an address for letters.';
comment on column account_letter.ends_at is 'Until when it is worth sending.';

alter table password_link add column by_mail boolean not null default false;
comment on column password_link.by_mail is
    'Sent by a letter that anybody may have asked for: it ends no other link, and there are not many of them at once.';
