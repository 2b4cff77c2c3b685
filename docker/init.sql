-- Run once by the image, as superuser, when the volume is empty: the two roles and the database of docs/operations.md.
\getenv owner_password HIEPDONG_OWNER_PASSWORD
\getenv app_password HIEPDONG_APP_PASSWORD

create role hiepdong_owner login password :'owner_password';
create role hiepdong_app login password :'app_password';
create database hiepdong owner hiepdong_owner template template0 encoding 'UTF8' locale_provider builtin builtin_locale 'C.UTF-8' lc_collate 'C' lc_ctype 'C';
revoke all on database hiepdong from public;
grant connect on database hiepdong to hiepdong_app;

alter role hiepdong_app set statement_timeout = '5s';
alter role hiepdong_app set lock_timeout = '2s';
alter role hiepdong_app set idle_in_transaction_session_timeout = '30s';
