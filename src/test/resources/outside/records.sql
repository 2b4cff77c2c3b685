-- One record of each kind, all told of it that can be; {n} is the set, whose ids begin with it, {visibility} who reads it.
-- {n}001 are what is not out yet (a draft, a plan), {n}002 what is under way, {n}003 what went before it.

insert into programme (id, version, code, title, slug, kind, period_from, period_to, term_id, theme, parent_id, summary, archival,
    source_author, source_publisher, source_published, source_address, keeping_agency_id, made_by, was_submitted, status, signed_on,
    effective_from, completed_on, status_reason, visibility, visibility_reason) values
    ({n}001, 0, 'CT1', 'Chương trình đang soạn {n}', 'chuong-trinh-{n}001', 'PERIOD_PROGRAMME', current_date, current_date + 300, 1001, 'Dân vận', null,
        'Tóm tắt', false, null, null, null, null, 1001, 'nguoi-lam', true, 'DRAFT', null, null, null, 'Trả lại để sửa', '{visibility}', 'Chưa công bố'),
    ({n}002, 0, 'CT2', 'Chương trình đang làm {n}', 'chuong-trinh-{n}002', 'PERIOD_PROGRAMME', current_date - 100, current_date + 300, 1001, 'Dân vận', null,
        'Tóm tắt', false, null, null, null, null, 1001, 'nguoi-lam', true, 'SIGNED', current_date - 100, current_date - 100, null, null, '{visibility}', 'Của các bên'),
    ({n}003, 0, 'CT3', 'Chương trình đã xong {n}', 'chuong-trinh-{n}003', 'PERIOD_PROGRAMME', current_date - 500, current_date - 101, 1001, 'Dân vận', null,
        'Tóm tắt', false, null, null, null, null, 1001, 'nguoi-lam', true, 'SIGNED', current_date - 500, current_date - 500, null, null, '{visibility}', 'Của các bên'),
    ({n}004, 0, null, 'Chương trình ghi lại {n}', 'chuong-trinh-{n}004', 'PERIOD_PROGRAMME', current_date - 2000, current_date - 1000, null, null, null,
        null, true, 'Phóng viên', 'Báo Mẫu', '07:54', 'https://bao.mau.vn/1', 1001, 'nguoi-lam', false, 'SIGNED', current_date - 2000, null, null, null, '{visibility}', 'Của các bên');
update programme set previous_id = {n}003 where id = {n}002;
update programme set parent_id = {n}004 where id = {n}002;
insert into programme_party (id, programme_id, agency_id, role, must_sign, sort_order)
    select {n}000 + row_number() over (), p, a, case a when 1001 then 'HOST' else 'PARTY' end, true, a - 1001
      from unnest(array[{n}001, {n}002, {n}003, {n}004]) p, unnest(array[1001, 1002]) a;
insert into legal_basis (id, programme_id, document_id, note, sort_order) values
    ({n}001, {n}001, 1001, 'Điều 1', 0), ({n}002, {n}002, 1001, 'Điều 2', 0);

insert into commitment (id, version, programme_id, number, section, statement, kind, recurrence, output, first_due_on, due_on, state,
    claimed_on, reported_on, target, target_unit, reached, period, visibility, visibility_reason) values
    ({n}001, 0, {n}001, 1, 'Mục I', 'Việc đang soạn', 'ONE_OFF', null, 'Báo cáo', current_date + 60, current_date + 60, 'NOT_STARTED', null, null, 5, 'cuộc', null, null, '{visibility}', 'Riêng'),
    ({n}002, 0, {n}002, 1, 'Mục I', 'Việc đang làm', 'ONE_OFF', null, 'Báo cáo', current_date + 60, current_date + 60, 'IN_PROGRESS', null, current_date, 5, 'cuộc', 2, null, '{visibility}', 'Riêng'),
    ({n}003, 0, {n}003, 1, 'Mục I', 'Việc năm trước', 'CONTINUOUS', null, 'Báo cáo', null, null, 'CARRIED_OVER', null, null, null, null, null, null, '{visibility}', 'Riêng'),
    ({n}004, 0, {n}002, 2, 'Mục II', 'Việc lặp lại', 'RECURRING', 'Hằng quý', 'Báo cáo', current_date + 60, current_date + 60, 'SUBMITTED', current_date, current_date, null, null, null, 'QUARTERLY', '{visibility}', 'Riêng'),
    ({n}005, 0, {n}003, 2, 'Mục II', 'Việc bỏ', 'CONTINUOUS', null, 'Báo cáo', null, null, 'CANCELLED', null, null, null, null, null, null, '{visibility}', 'Riêng');
insert into commitment (id, version, programme_id, number, section, statement, kind, output, due_on, first_due_on, source, visibility) values
    ({n}006, 0, {n}002, 3, 'Mục III', 'Việc từ chỉ đạo', 'ONE_OFF', 'Báo cáo', current_date + 30, current_date + 30, 'DIRECTIVE', '{visibility}'),
    ({n}007, 0, {n}002, 4, 'Mục III', 'Việc từ hạn chế', 'ONE_OFF', 'Báo cáo', current_date + 30, current_date + 30, 'LIMITATION', '{visibility}');
update commitment set carried_from_id = {n}003 where id = {n}002;
insert into commitment_assignment (id, programme_id, commitment_id, agency_id, role, sort_order)
    select {n}000 + row_number() over (), c.programme_id, c.id, a.id, a.role, a.id - 1001
      from commitment c, (values (1001, 'LEAD'), (1002, 'SUPPORT'), (1003, 'MONITOR')) a (id, role)
     where c.id between {n}001 and {n}007 and a.id < 1003;
update programme set status = 'COMPLETED', completed_on = current_date - 90 where id = {n}003;
insert into commitment_result (commitment_id, programme_id, text) values ({n}003, {n}003, 'Làm được một nửa');
insert into commitment_period (id, commitment_id, programme_id, number, due_on, completed_on) values
    ({n}001, {n}004, {n}002, 1, current_date - 30, current_date - 31);
insert into progress_entry (id, commitment_id, programme_id, as_of, text, figure, claim, agency_id, made_by, made_at) values
    ({n}001, {n}002, {n}002, current_date, 'Đã làm hai cuộc', 2, false, 1001, 'nguoi-lam', now() - interval '2 hours'),
    ({n}002, {n}002, {n}002, current_date, 'Ghi nhầm', 3, false, 1001, 'nguoi-lam', now() - interval '3 hours'),
    ({n}003, {n}004, {n}002, current_date, 'Đã xong', null, true, 1001, 'nguoi-lam', now());
insert into progress_reply (id, entry_id, programme_id, stance, text, agency_id, made_by, made_at) values
    ({n}001, {n}001, {n}002, 'DISPUTED', 'Mới một cuộc', 1002, 'nguoi-lam', now());
insert into progress_voiding (entry_id, programme_id, reason, made_by, made_at) values ({n}002, {n}002, 'Ghi nhầm', 'nguoi-lam', now());
insert into commitment_turn (id, commitment_id, programme_id, kind, made_on, reason, agency_id, made_by, made_at) values
    ({n}001, {n}002, {n}002, 'PAUSED', current_date - 20, 'Chờ kinh phí', 1001, 'nguoi-lam', now() - interval '20 days'),
    ({n}002, {n}002, {n}002, 'RESUMED', current_date - 10, 'Đã có', 1001, 'nguoi-lam', now() - interval '10 days');
insert into deadline_change (id, commitment_id, programme_id, from_day, to_day, reason, asked_on, agency_id, made_by, made_at) values
    ({n}001, {n}002, {n}002, current_date + 50, current_date + 60, 'Mưa bão', current_date - 30, 1001, 'nguoi-lam', now() - interval '30 days'),
    ({n}002, {n}002, {n}002, current_date + 60, current_date + 70, 'Thiếu người', current_date, 1001, 'nguoi-lam', now());
insert into deadline_decision (change_id, programme_id, agreed, text, agency_id, made_by, made_at) values
    ({n}001, {n}002, true, 'Đồng ý', 1002, 'nguoi-lam', now() - interval '29 days');
insert into obstacle (id, commitment_id, programme_id, text, wanted, raised_on, agency_id, made_by, made_at) values
    ({n}001, {n}002, {n}002, 'Thiếu kinh phí', 'Bố trí kinh phí', current_date, 1001, 'nguoi-lam', now()),
    ({n}002, {n}002, {n}002, 'Thiếu người', 'Cử người', current_date - 20, 1001, 'nguoi-lam', now() - interval '20 days');
insert into obstacle_resolution (obstacle_id, programme_id, text, resolved_on, agency_id, made_by, made_at) values
    ({n}002, {n}002, 'Đã cử', current_date - 10, 1001, 'nguoi-lam', now() - interval '10 days');
insert into renewal_line (id, programme_id, commitment_id, fate, reason, made_by, made_at) values
    ({n}001, {n}002, {n}003, 'CHANGED', 'Cho sát thực tế', 'nguoi-lam', now());

insert into text_version (id, programme_id, number, signed_on, excerpt, reason, document_number) values
    ({n}001, {n}002, 1, current_date - 100, null, null, null),
    ({n}002, {n}002, 2, current_date - 50, 'Sửa đổi một số nội dung', 'Theo đề nghị của các bên', '02/CTPH');
insert into frozen_item (id, text_version_id, programme_id, commitment_id, number, repealed, section, statement, kind, recurrence, period,
    output, target, target_unit, due_on, leads, supports, implementers, monitors) values
    ({n}001, {n}001, {n}002, {n}002, 1, false, 'Mục I', 'Việc đang làm', 'ONE_OFF', null, null, 'Báo cáo', 4, 'cuộc', current_date + 60, 'Cơ quan giữ', 'Cơ quan bên', 'Cơ quan dưới', 'Cơ quan ngoài'),
    ({n}002, {n}002, {n}002, {n}002, 1, false, 'Mục I', 'Việc đang làm, đã sửa', 'RECURRING', 'Hằng quý', 'QUARTERLY', 'Báo cáo', 5, 'cuộc', current_date + 60, 'Cơ quan giữ', 'Cơ quan bên', 'Cơ quan dưới', 'Cơ quan ngoài');
insert into amendment (id, version, programme_id, state, excerpt, reason, ordinal, signed_on) values
    ({n}001, 0, {n}002, 'SIGNING', 'Sửa đổi lần hai', 'Theo đề nghị của các bên', null, null);
insert into amended_item (id, amendment_id, programme_id, commitment_id, change, sort_order, section, statement, kind, recurrence, period, output,
    target, target_unit, due_on, moves_due, told) values
    ({n}001, {n}001, {n}002, {n}002, 'CHANGED', 0, 'Mục I', 'Việc đang làm, sửa lần hai', 'ONE_OFF', null, null, 'Báo cáo', 6, 'cuộc', current_date + 60, false, 'Sửa nội dung 1'),
    ({n}002, {n}001, {n}002, null, 'ADDED', 1, 'Mục I', 'Việc thêm', 'RECURRING', 'Hằng quý', 'QUARTERLY', 'Báo cáo', null, null, null, false, 'Thêm nội dung');
insert into amended_role (amended_item_id, programme_id, agency_id, role, sort_order) values
    ({n}001, {n}002, 1001, 'LEAD', 0), ({n}002, {n}002, 1002, 'LEAD', 0);
insert into circulation (id, version, programme_id, document_number, effective_from, amendment_id) values
    ({n}001, 0, {n}003, '01/CTPH', current_date - 500, null), ({n}002, 0, {n}002, '03/CTPH', null, {n}001);
insert into circulated_signature (id, programme_id, circulation_id, agency_id, person_id, title, capacity, signed_on) values
    ({n}001, {n}003, {n}001, 1001, 1001, 'Chủ tịch', 'TM', current_date - 500),
    ({n}002, {n}003, {n}001, 1002, 1002, 'Trưởng ban', 'TM', current_date - 500),
    ({n}003, {n}002, {n}002, 1001, 1001, 'Chủ tịch', 'TM', current_date - 1);

insert into conference (id, version, slug, title, starts_on, part_of_day, ends_on, place, description, host_agency_id, keeping_agency_id, made_by,
    announced, status, status_reason, visibility, visibility_reason) values
    ({n}001, 0, 'hoi-nghi-{n}001', 'Hội nghị dự kiến {n}', current_date + 20, 'MORNING', current_date + 21, 'Hội trường', 'Giới thiệu', 1001, 1001, 'nguoi-lam',
        false, 'PLANNED', null, '{visibility}', 'Riêng'),
    ({n}002, 0, 'hoi-nghi-{n}002', 'Hội nghị đã họp {n}', current_date - 100, 'MORNING', current_date - 99, 'Hội trường', 'Giới thiệu', 1001, 1001, 'nguoi-lam',
        true, 'HELD', null, '{visibility}', 'Riêng'),
    ({n}003, 0, 'hoi-nghi-{n}003', 'Hội nghị đã hoãn {n}', current_date + 30, 'MORNING', null, 'Hội trường', 'Giới thiệu', 1001, 1001, 'nguoi-lam',
        true, 'POSTPONED', 'Mưa bão', '{visibility}', 'Riêng');
insert into conference (id, version, slug, title, starts_on, keeping_agency_id, made_by, announced, status, source_author, source_publisher,
    source_published, source_address, visibility) values
    ({n}004, 0, 'hoi-nghi-{n}004', 'Hội nghị ghi lại {n}', current_date - 2000, 1001, 'nguoi-lam', true, 'HELD', 'Phóng viên', 'Báo Mẫu', '07:54', 'https://bao.mau.vn/2', '{visibility}');
insert into attendance (id, conference_id, role, person_id, agency_id, outsider, head_count, sort_order) values
    ({n}001, {n}002, 'CHAIR', 1001, null, null, null, 0), ({n}002, {n}002, 'DELEGATE', null, 1002, null, 5, 1), ({n}003, {n}002, 'GUEST', null, null, 'Khách mời', null, 2),
    ({n}004, {n}001, 'CHAIR', 1001, null, null, null, 0), ({n}005, {n}001, 'GUEST', null, null, 'Khách mời', null, 1), ({n}006, {n}004, 'CHAIR', 1001, null, null, null, 0);
insert into signing (id, conference_id, programme_id, document_number, effective_from, sort_order) values
    ({n}001, {n}001, {n}001, '04/CTPH', current_date, 0), ({n}002, {n}002, {n}002, '02/CTPH', current_date - 100, 0), ({n}004, {n}004, {n}004, '00/CTPH', null, 0);
insert into signature (id, conference_id, signing_id, agency_id, person_id, title, capacity, signed, sort_order)
    select {n}000 + row_number() over (), s.conference_id, s.id, a.id, a.id, a.title, 'TM', s.id <> {n}001, a.id - 1001
      from signing s, (values (1001, 'Chủ tịch'), (1002, 'Trưởng ban')) a (id, title) where s.id between {n}001 and {n}004;
insert into review (id, conference_id, programme_id, kind, covers_from, covers_to, theme, achievements, next_tasks, conclusion, void, sort_order) values
    ({n}001, {n}001, {n}002, 'HALF_YEAR', current_date - 100, current_date, 'Chuyên đề', 'Kết quả', 'Việc tới', 'Kết luận', false, 0),
    ({n}002, {n}002, {n}003, 'FINAL', current_date - 500, current_date - 101, 'Chuyên đề', 'Kết quả', 'Việc tới', 'Kết luận', false, 0);
insert into limitation (id, conference_id, review_id, text, cause, remedy, sort_order) values
    ({n}001, {n}001, {n}001, 'Còn chậm', 'Thiếu người', 'Họp quý', 0), ({n}002, {n}002, {n}002, 'Còn chậm', 'Thiếu người', 'Họp quý', 0);
insert into figure (id, conference_id, review_id, name, unit, value, breakdown, names, note, sort_order) values
    ({n}001, {n}001, {n}001, 'Mô hình', 'cái', 16, E'cấp tỉnh: 1\ncấp xã: 15', 'Mô hình một', 'Ghi chú', 0),
    ({n}002, {n}002, {n}002, 'Mô hình', 'cái', 16, E'cấp tỉnh: 1\ncấp xã: 15', 'Mô hình một', 'Ghi chú', 0);
insert into remark (id, conference_id, kind, person_id, agency_id, outsider, text, verbatim, addressee_id, sort_order) values
    ({n}001, {n}001, 'REQUEST', null, 1002, null, 'Đề nghị bố trí', false, 1001, 0),
    ({n}002, {n}002, 'REQUEST', null, 1002, null, 'Đề nghị bố trí', false, 1001, 0),
    ({n}003, {n}002, 'DIRECTIVE', 1001, null, null, 'Phải làm ngay', true, null, 1),
    ({n}004, {n}002, 'DISCUSSION', null, null, 'Khách mời', 'Ý kiến', true, null, 2),
    ({n}005, {n}002, 'REQUEST', null, 1002, null, 'Đề nghị đã xong', false, 1001, 3),
    ({n}006, {n}002, 'PAPER', null, 1001, null, 'Tham luận', false, null, 4);
insert into request_reply (id, remark_id, conference_id, text, replied_on, agency_id, made_by, made_at) values
    ({n}001, {n}002, {n}002, 'Đã bố trí', current_date, 1001, 'nguoi-lam', now()), ({n}002, {n}005, {n}002, 'Đã bố trí', current_date, 1001, 'nguoi-lam', now());
insert into request_closing (remark_id, conference_id, reply_id, agreed, text, closed_on, agency_id, made_by, made_at) values
    ({n}005, {n}002, {n}002, false, 'Chưa đủ', current_date, 1002, 'nguoi-lam', now());
insert into conference_task (commitment_id, programme_id, conference_id, remark_id, limitation_id) values
    ({n}006, {n}002, {n}002, {n}003, null), ({n}007, {n}002, {n}002, null, {n}002);
insert into review_duty (id, version, programme_id, kind, covers_from, covers_to, due_on, due_set) values
    ({n}001, 0, {n}002, 'INTERIM', current_date - 100, current_date + 80, current_date + 81, false),
    ({n}002, 0, {n}002, 'CLOSING', current_date + 81, current_date + 300, current_date + 330, false),
    ({n}003, 0, {n}002, 'MID_TERM', current_date - 100, current_date + 90, current_date + 95, false);
insert into review_waiver (id, programme_id, kind, covers_from, covers_to, reason, asked_on, agency_id, made_by, made_at) values
    ({n}001, {n}002, 'INTERIM', current_date - 100, current_date + 80, 'Mới ký', current_date, 1001, 'nguoi-lam', now()),
    ({n}002, {n}002, 'CLOSING', current_date + 81, current_date + 300, 'Chưa cần', current_date, 1001, 'nguoi-lam', now());
insert into review_waiver_decision (waiver_id, programme_id, agreed, text, decided_on, agency_id, made_by, made_at) values
    ({n}002, {n}002, false, 'Vẫn phải họp', current_date, 1002, 'nguoi-lam', now());

insert into correction (id, record_kind, record_id, part_id, reason, made_by, made_on) values
    ({n}001, 'CONFERENCE', {n}002, null, 'Ghi nhầm', 'nguoi-lam', current_date), ({n}002, 'PROGRAMME', {n}002, null, 'Ghi nhầm', 'nguoi-lam', current_date);
insert into correction_change values
    ({n}001, 0, 'Nơi họp', 'Phòng 1', 'Phòng 2'), ({n}002, 0, 'Số, ký hiệu', '01', '02');

insert into article (id, version, slug, title, summary, body_text, body_html, category_id, byline, author_id, source_id, event_on, keeping_agency_id, made_by, state,
    state_reason, publish_at) values
    ({n}001, 0, 'tin-{n}001', 'Tin đang viết {n}', 'Tóm tắt', 'Nội dung.', '<p>Nội dung.</p>', 1002, 'Người viết', null, 1001, current_date, 1001, 'nguoi-lam', 'DRAFT', null, null),
    ({n}002, 0, 'tin-{n}002', 'Tin đã đăng {n}', 'Tóm tắt', 'Nội dung.', '<p>Nội dung.</p>', 1002, 'Người viết', null, 1001, current_date, 1001, 'nguoi-lam', 'PUBLISHED', null, now() - interval '1 day'),
    ({n}003, 0, 'tin-{n}003', 'Tin đã gỡ {n}', 'Tóm tắt', 'Nội dung.', '<p>Nội dung.</p>', 1002, null, 1001, 1001, current_date, 1001, 'nguoi-lam', 'WITHDRAWN', 'Đăng nhầm', now() - interval '1 day');
insert into article_tag (article_id, tag, slug) values ({n}001, 'Dân vận', 'dan-van'), ({n}002, 'Dân vận', 'dan-van');
insert into article_former_slug (slug, article_id) values ('tin-cu-{n}', {n}002);
insert into article_programme (article_id, programme_id) values ({n}002, {n}002);
insert into article_conference (article_id, conference_id) values ({n}002, {n}002);
insert into article_agency (article_id, agency_id) values ({n}002, 1001);
insert into placement (id, kind, article_id, from_on, sort_order) values
    ({n}001, 'HOT', {n}002, current_date - 1, {n}), ({n}002, 'FEATURED', {n}002, current_date - 1, {n});

insert into calendar_entry (id, version, kind, title, starts_on, starts_at, ends_at, place, note, agency_id, made_by, shown, cancelled_reason) values
    ({n}001, 0, 'MEETING', 'Việc riêng {n}', current_date, '08:00', '09:00', 'Phòng 1', 'Mang tài liệu', 1001, 'nguoi-lam', false, null),
    ({n}002, 0, 'MEETING', 'Việc chung {n}', current_date, '08:00', '09:00', 'Phòng 1', 'Mang tài liệu', 1001, 'nguoi-lam', '{visibility}' = 'PUBLIC', null),
    ({n}003, 0, 'MEETING', 'Việc đã hủy {n}', current_date, '10:00', '11:00', 'Phòng 1', 'Mang tài liệu', 1001, 'nguoi-lam', '{visibility}' = 'PUBLIC', 'Trùng lịch');

insert into attachment (id, version, owner_kind, owner_id, kind, state, state_reason, title, alt_text, credit, sort_order, file_name, file_type, sha256, size, width, height)
    select {n}000 + row_number() over (), 0, o.kind, o.id, 'SCAN', f.state, case f.state when 'WITHDRAWN' then 'Có dữ liệu cá nhân' end, 'Văn bản', null, null, f.number, 'van-ban.pdf',
           'PDF', lpad(to_hex({n}000 + row_number() over ()), 64, '0'), 2048, null, null
      from (values ('PROGRAMME', {n}001), ('PROGRAMME', {n}002), ('CONFERENCE', {n}001), ('CONFERENCE', {n}002), ('REMARK', {n}006), ('CORRECTION', {n}001),
                   ('ARTICLE', {n}001), ('ARTICLE', {n}002), ('PROGRESS', {n}001)) o (kind, id),
           (values ('PUBLIC', 1), ('DRAFT', 2), ('WITHDRAWN', 3)) f (state, number);
insert into attachment (id, version, owner_kind, owner_id, kind, state, title, alt_text, credit, sort_order, file_name, file_type, sha256, size, width, height)
    select {n}100 + row_number() over (), 0, o.kind, o.id, 'PHOTO', 'PUBLIC', 'Chú thích', 'Hai bên trao bản ký', 'Người chụp', 9, 'anh.jpg', 'JPEG',
           lpad(to_hex({n}100 + row_number() over ()), 64, '0'), 2048, 1200, 800
      from (values ('CONFERENCE', {n}002), ('ARTICLE', {n}002), ('ARTICLE', {n}001), ('PROGRESS', {n}001)) o (kind, id);
update article set lead_photo_id = {n}102 where id = {n}002;
insert into sheet_import (kind, name, content, kept_by, about) values ('COMMITMENTS', 'noi-dung.xlsx', '\x00', 'nguoi-lam', {n}001);
insert into subject_day (subject_kind, subject_id, day, views) values ('PROGRAMME', {n}002, current_date, {n}), ('ARTICLE', {n}002, current_date, {n}), ('CONFERENCE', {n}002, current_date, {n});
insert into content_scan (sha256, state, said, due_at, tries, asked_at)
    select sha256, 'PENDING', 'máy quét không trả lời', now() + interval '1 day', 3, now()
      from attachment where owner_kind = 'PROGRAMME' and owner_id = {n}002 and state = 'DRAFT';
