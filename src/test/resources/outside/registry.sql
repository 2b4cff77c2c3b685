-- What stands once: the registry, the portal's furniture, and three agencies: 1001 keeps the records of records.sql, 1002 is another
-- party of them, 1003 is neither.

insert into area (id, version, name, slug, kind) values
    (1001, 0, 'Tỉnh Mẫu', 'tinh-mau-1', 'PROVINCE'),
    (1002, 0, 'Xã Mẫu', 'xa-mau-1', 'COMMUNE');
update area set parent_id = 1001 where id = 1002;

insert into agency (id, version, slug, area_id, sector, level, agency_group, sort_order, description, address, phone, email, website,
    established_on, established_on_precision, closed_on, closed_on_precision, closing_reason) values
    (1001, 0, 'co-quan-giu', 1001, 'GOVERNMENT', 'PROVINCE', false, 1, 'Giới thiệu', 'Số 1', '0203', 'a@mau.vn', 'https://a.mau.vn', '2000-01-01', 'DAY', null, null, null),
    (1002, 0, 'co-quan-ben', 1001, 'PARTY', 'PROVINCE', false, 2, 'Giới thiệu', 'Số 2', '0203', 'b@mau.vn', 'https://b.mau.vn', null, null, null, null, null),
    (1003, 0, 'co-quan-ngoai', 1001, 'FRONT', 'PROVINCE', false, 3, 'Giới thiệu', 'Số 3', '0203', 'c@mau.vn', 'https://c.mau.vn', null, null, null, null, null),
    (1004, 0, 'co-quan-cu', 1001, 'GOVERNMENT', 'PROVINCE', false, 4, 'Giới thiệu', 'Số 4', '0203', 'd@mau.vn', 'https://d.mau.vn', null, null, '2020-12-31', 'DAY', 'Sáp nhập'),
    (1005, 0, 'nhom-co-quan', 1001, 'GOVERNMENT', 'PROVINCE', true, 5, 'Giới thiệu', null, null, null, null, null, null, null, null, null),
    (1006, 0, 'co-quan-duoi', 1001, 'GOVERNMENT', 'COMMUNE', false, 6, 'Giới thiệu', null, null, null, null, null, null, null, null, null);
insert into agency_name (id, agency_id, full_name, short_name, abbreviation, english_name, basis, valid_from, valid_from_precision, valid_to) values
    (1001, 1001, 'Cơ quan giữ tỉnh Mẫu', 'Cơ quan giữ', 'CQG', 'The keeping agency', 'Quyết định 1', '2010-01-01', 'DAY', null),
    (1002, 1002, 'Cơ quan bên tỉnh Mẫu', 'Cơ quan bên', 'CQB', 'The other party', null, null, null, null),
    (1003, 1003, 'Cơ quan ngoài tỉnh Mẫu', 'Cơ quan ngoài', 'CQN', 'The stranger', null, null, null, null),
    (1004, 1004, 'Cơ quan cũ tỉnh Mẫu', 'Cơ quan cũ', 'CQC', null, null, null, null, null),
    (1005, 1005, 'Các cơ quan tỉnh Mẫu', 'Các cơ quan', null, null, null, null, null, null),
    (1006, 1006, 'Cơ quan dưới tỉnh Mẫu', 'Cơ quan dưới', null, null, null, null, null, null),
    (1007, 1001, 'Cơ quan giữ trước đây', 'Cơ quan giữ', null, null, 'Quyết định 0', null, null, '2009-12-31');
insert into agency_parentage (id, agency_id, parent_id) values (1001, 1006, 1001);
insert into agency_member (id, group_id, member_id) values (1001, 1005, 1002);
insert into succession (id, version, type, effective_on, effective_on_precision, basis, reason, void_reason) values
    (1001, 0, 'REPLACED', '2021-01-01', 'DAY', 'Nghị quyết 1', 'Sắp xếp', null),
    (1002, 0, 'REPLACED', '2021-01-01', 'DAY', 'Nghị quyết 2', 'Ghi nhầm', 'Ghi hai lần');
insert into succession_predecessor (succession_id, agency_id, sort_order) values (1001, 1004, 0), (1002, 1004, 0);
insert into succession_successor (succession_id, agency_id, sort_order) values (1001, 1001, 0), (1002, 1003, 0);

insert into person (id, version, name, sort_key) values
    (1001, 0, 'Nguyễn Văn Một', 'Một'), (1002, 0, 'Trần Thị Hai', 'Hai'), (1003, 0, 'Lê Văn Ba', 'Ba');
insert into appointment (id, person_id, agency_id, title, head, valid_from, valid_from_precision, sort_order) values
    (1001, 1001, 1001, 'Chủ tịch', true, '2020-01-01', 'DAY', 0),
    (1002, 1002, 1002, 'Trưởng ban', true, '2020-01-01', 'DAY', 0),
    (1003, 1003, 1003, 'Chủ tịch', true, '2020-01-01', 'DAY', 0);
insert into appointment (id, person_id, agency_id, title, head, valid_from, valid_from_precision, valid_to, valid_to_precision, sort_order) values
    (1004, 1003, 1004, 'Giám đốc', true, '2010-01-01', 'DAY', '2019-12-31', 'DAY', 1);

insert into term (id, version, name, organ, starts_on, ends_on) values (1001, 0, '2020 - 2025', 'HĐND tỉnh', '2020-01-01', '2030-12-31');
insert into year_theme (id, version, area_id, year, text, source) values
    (1001, 0, 1001, extract(year from current_date), 'Năm dân vận', 'Kế hoạch 1');

insert into legal_document (id, version, document_kind, document_number, issuer, issuing_agency_id, issued_on, issued_on_precision,
    excerpt, source_address, public_uncited) values
    (1001, 0, 'Quyết định', '1-QĐ/TU', 'Tỉnh ủy Mẫu', null, '2019-01-15', 'DAY', 'Về dân vận', 'https://vanban.mau.vn/1', true),
    (1002, 0, 'Quyết định', '2-QĐ/TU', null, 1001, '2020-01-15', 'DAY', 'Thay Quyết định 1', null, true);
update legal_document set replaced_by_id = 1002, replaced_from = '2020-02-01' where id = 1001;

insert into category (id, version, parent_id, name, slug, sort_order) values
    (1001, 0, null, 'Tin hoạt động', 'tin-mau', 0), (1002, 0, 1001, 'Lễ ký kết', 'tin-ky-ket', 0);
insert into news_source (id, version, name, slug, address) values (1001, 0, 'Báo Tỉnh Mẫu', 'bao-mau-1', 'https://bao.mau.vn');

insert into site_picture (id, sha256, media_type, width, height, content)
    values (1001, '0a14cc5bbd20e58eb7b7a60c0d0b76e8ae4bfb42b0a5e0ae27a0a53c07ab2a87', 'image/png', 1, 1, '\x89504e470d0a1a0a');
insert into banner (id, version, text, link, show_from, show_to, sort_order, picture_id, alt_text) values
    (1001, 0, 'Chào mừng', 'https://a.mau.vn', current_date - 1, current_date + 1, 0, null, null),
    (1002, 0, 'Chào mừng', '/chuong-trinh', current_date - 1, current_date + 1, 1, 1001, 'Cờ hoa');
insert into external_link (id, version, link_group, title, url, sort_order, footer, active) values
    (1001, 0, 'Trong tỉnh', 'Cổng tỉnh', 'https://mau.vn', 0, true, true);
insert into link_check (link_id, url, checked_at, broken, since) values (1001, 'https://mau.vn', now(), 'Không trả lời', now());
insert into spokesperson (id, version, person_id, agency_id, title, phone, email, decided_at, published_at, sort_order) values
    (1001, 0, 1001, 1001, 'Người phát ngôn', '0203', 'pn@mau.vn', now(), now(), 0);
update portal_setting set name = 'Cổng Mẫu', province = 'Tỉnh Mẫu', motto = 'Cùng làm', notice = 'Đang thử', logo_id = 1001, brand_colour = '#7b1016', accent_colour = '#c39a4a';

-- One account for each role of each of the three: 1001 to 1003, then the role's place among ADMIN, LEADER, COORDINATOR, REPORTER, EDITOR, AGENCY_ADMIN.
insert into account (id, version, login, name, email, agency_id, password_hash, password_set_at, state, demonstration)
    select a * 10 + r.place, 0, lower(replace(r.role, '_', '.')) || '-' || a, 'Người thử', lower(r.role) || a || '@mau.vn', a, :hash, '2026-01-05', 'ACTIVE', false
      from unnest(array[1001, 1002, 1003]) a, (values ('ADMIN', 1), ('LEADER', 2), ('COORDINATOR', 3), ('REPORTER', 4), ('EDITOR', 5), ('AGENCY_ADMIN', 6)) r (role, place);
insert into account_role (account_id, role) select id, upper(replace(split_part(login, '-', 1), '.', '_')) from account where id between 10011 and 10036;
insert into notice_digest (id, account_id, day, address, state, tried_at, sent_at, problem) values
    (1001, 10013, current_date, 'coordinator1001@mau.vn', 'FAILED', now(), null, 'Không trả lời');
insert into notice (id, account_id, kind, about, occasion, subject, context, words, path, told_at, digest_id)
    select id, id, 'DUE_SOON', 'commitment:3002', current_date, 'Việc đang làm', 'Chương trình đang làm', 'sắp đến hạn', '/staff/commitments/3002', now(),
           case id when 10013 then 1001 end
      from account where id between 10011 and 10035;
insert into notice_setting (account_id, version, by_mail) values (10033, 0, true);
insert into notice_kind_off (account_id, kind) values (10033, 'DUE_SOON');
insert into subject_viewer (day, subject_kind, subject_id, visitor) values (current_date, 'ARTICLE', 2002, gen_random_uuid());
insert into password_link (account_id, token_hash, given_at, ends_at, ended_at) values (10033, repeat('0', 64), now(), now(), now());
insert into sheet_import (kind, name, content, kept_by, done) values
    ('PEOPLE', 'nguoi.xlsx', '\x00', 'nguoi-lam', 'Đã ghi'), ('AGENCIES', 'co-quan.xlsx', '\x00', 'nguoi-lam', 'Đã ghi');

-- What the editor of 1001 has besides a password, what the coordinator typed when the session had ended (its browser's cookie is "kept"),
-- and letters that wait.
insert into user_entities (id, name, display_name, account_id) values (repeat('a', 22), 'editor-1001', 'Người thử', 10015);
insert into user_credentials (credential_id, user_entity_user_id, public_key, signature_count, uv_initialized, backup_eligible,
    authenticator_transports, public_key_credential_type, backup_state, attestation_object, created, last_used, label, account_id) values
    ('khoa-1', repeat('a', 22), '\x00', 0, true, false, 'internal', 'public-key', false, '\x00', now(), now(), 'Điện thoại', 10015);
insert into recovery_code (account_id, code_hash, given_at) values (10015, repeat('1', 64), now());
insert into sso_identity (account_id, issuer, subject, linked_at)
    select id, 'http://127.0.0.1:1', 'nguoi-' || id, now() from account where id in (10013, 10034);
insert into kept_form (account_id, token_hash, path, with_files, field_names, field_values, kept_at, ends_at) values
    (10013, encode(sha256('kept'), 'hex'), '/staff/programmes', true, array['title', '"><script>alert(1)</script>'],
     array['Chương trình', '"><script>alert(1)</script><img src=x onerror=alert(1)></textarea>'], now(), now() + interval '59 minutes');
insert into account_letter (kind, typed, account_id, address, asked_at, ends_at) values
    ('FORGOTTEN', 'nguoi-quen', null, null, now(), now() + interval '1 hour'),
    ('ADDRESS_CHANGED', null, 10013, 'cu@mau.vn', now(), now() + interval '1 hour');
