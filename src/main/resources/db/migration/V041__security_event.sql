create table security_event (
    id      bigint      generated always as identity primary key,
    at      timestamptz not null,
    kind    text        not null check (kind in ('SIGN_IN', 'SECOND_FACTOR', 'CONFIRMATION', 'SIGN_OUT', 'SESSION_ENDED', 'ACCESS',
                                                 'FOREIGN_POST', 'RATE_LIMIT', 'PASSWORD', 'PASSWORD_LINK', 'FACTOR', 'ACCOUNT',
                                                 'ADMINISTRATION', 'UPLOAD')),
    result  text        not null check (result in ('SUCCESS', 'FAILURE', 'REFUSED', 'SLOWED')),
    account text        check (length(account) <= 100),
    network text        check (length(network) <= 60),
    request text        check (length(request) <= 20),
    detail  text        not null check (length(detail) <= 300 and detail !~ '[[:cntrl:]]'),
    times   integer     not null default 1 check (times > 0)
);
create index security_event_at_idx on security_event (at desc, id desc) include (kind, result);
create index security_event_account_idx on security_event (account, at desc, id desc);
create index security_event_network_idx on security_event (network, at desc, id desc);
comment on table security_event is
    'Who tried to come in, who was turned away, what administrators did: for those who look after the portal. Added to, never changed; kept for a year at least.';
comment on column security_event.account is
    'Login of somebody signed in, or typed by somebody who tried to be, where there is such an account: what else is typed there may be a password in the wrong box, and is not kept.';
comment on column security_event.network is
    'The network from which it came (IPv4 /24, IPv6 /48), never the address: enough to see and to shut out whoever attacks, too little to tell who read what.';
comment on column security_event.request is 'The reference that stands in the log, in audit_event.request and on the page of a failure.';
comment on column security_event.times is
    'How many such events one row stands for: whoever asks a thousand times a minute fills neither the table nor the log.';

create function refuse_change_of_security_event() returns trigger
    language plpgsql as
$$
begin
    if tg_op = 'DELETE' and old.at < now() - interval '1 year' then
        return old;
    end if;
    raise exception 'security_event is append-only, and forgets nothing of the last year';
end
$$;
create trigger security_event_keeps before update or delete on security_event
    for each row execute function refuse_change_of_security_event();
create trigger security_event_keeps_all before truncate on security_event
    for each statement execute function refuse_change_of_security_event();

revoke all on security_event from "${appRole}";
grant select, insert on security_event to "${appRole}";
