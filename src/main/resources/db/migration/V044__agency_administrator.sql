alter table account_role
    drop constraint account_role_role_check,
    add constraint account_role_role_check
        check (role in ('ADMIN', 'AGENCY_ADMIN', 'COORDINATOR', 'EDITOR', 'REPORTER', 'LEADER'));
comment on column account_role.role is
    'ADMIN manages every account, AGENCY_ADMIN those of its own agency and of the agencies below it, and never one of an ADMIN.';
