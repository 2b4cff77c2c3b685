create sequence correction_seq increment by 50;
create table correction (
    id          bigint primary key,
    record_kind text   not null check (record_kind in ('CONFERENCE', 'PROGRAMME')),
    record_id   bigint not null,
    reason      text   not null check (reason is nfc normalized and length(reason) between 1 and 2000),
    made_by     text   not null,
    made_on     date   not null
);
create index correction_record_idx on correction (record_kind, record_id);
comment on table correction is
    'Đính chính: something already held or signed was recorded wrongly and is put right. The record itself holds what is right; here stands what stood there before, and why. Never changed or deleted.';
comment on column correction.record_id is 'Of the conference or programme on whose page the correction is read: that of a signature line is read at its conference.';
comment on column correction.made_by is 'Login, internal: never on a public page.';

create table correction_change (
    correction_id bigint not null references correction,
    sort_order    int    not null,
    field         text   not null,
    old_value     text,
    new_value     text,
    primary key (correction_id, sort_order),
    check (old_value is distinct from new_value)
);
comment on column correction_change.field is 'As the page called it that day: "Ngày họp", "Người ký của UBND tỉnh Quảng Ninh".';

create trigger audit after insert or update or delete on correction for each row execute function audit_row('correction', 'id');
create trigger audit after insert or update or delete on correction_change for each row execute function audit_row('correction', 'correction_id');

revoke update, delete on correction, correction_change from "${appRole}";
