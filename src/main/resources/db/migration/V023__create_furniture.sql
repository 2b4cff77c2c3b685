create sequence static_page_seq increment by 50;
create table static_page (
    id         bigint      primary key,
    version    bigint      not null,
    slug       text        not null unique check (slug ~ '^[a-z0-9-]{1,100}$'),
    title      text        not null check (title is nfc normalized and length(title) between 1 and 200),
    summary    text        not null check (summary is nfc normalized and length(summary) between 1 and 300),
    body       text        not null check (body is nfc normalized and length(body) between 1 and 50000),
    changed_at timestamptz not null
);
comment on table static_page is
    'Pages about the portal itself, one for each address that it has for them: their words are the administrators'', their number is not.';
comment on column static_page.body is 'As typed, with a few marks; made into HTML, and that sanitised, whenever it is read.';
comment on column static_page.changed_at is 'Printed on the page: what an institution says of itself has a date.';

create sequence spokesperson_seq increment by 50;
create table spokesperson (
    id           bigint      primary key,
    version      bigint      not null,
    person_id    bigint      not null references person,
    agency_id    bigint      not null references agency,
    title        text        not null check (title is nfc normalized and length(title) between 1 and 200),
    phone        text                 check (phone is nfc normalized and length(phone) between 1 and 50),
    email        text                 check (length(email) between 3 and 200),
    decided_at   timestamptz not null,
    published_at timestamptz,
    ended_on     date,
    sort_order   int         not null
);
comment on table spokesperson is
    'Who speaks to the press for an agency (NĐ 244/2026 Điều 3(3)): name, post, phone and official address stand on the portal within 24 hours of the decision.';
comment on column spokesperson.decided_at is 'When the decision was signed: the 24 hours run from here.';
comment on column spokesperson.published_at is 'When the portal first showed it; null while it does not. Kept when it ends.';
comment on column spokesperson.ended_on is 'The last day; the card leaves the page on the next.';

create sequence external_link_seq increment by 50;
create table external_link (
    id         bigint  primary key,
    version    bigint  not null,
    link_group text    not null check (link_group is nfc normalized and length(link_group) between 1 and 100),
    title      text    not null check (title is nfc normalized and length(title) between 1 and 200),
    url        text    not null check (url ~ '^https?://[^ ]+$' and length(url) <= 500),
    sort_order int     not null,
    footer     boolean not null,
    active     boolean not null
);
comment on table external_link is 'Sites that the portal leads to, in groups ("Kênh chính thức", "Cơ quan trung ương").';
comment on column external_link.footer is 'Stands at the foot of every page too, as official channels must.';

create table link_check (
    link_id    bigint      primary key references external_link,
    url        text        not null,
    checked_at timestamptz not null,
    broken     text        check (length(broken) between 1 and 300),
    since      timestamptz,
    check ((broken is null) = (since is null))
);
comment on table link_check is
    'What the daily look at a link found. No business record: each look writes over the one before, and none is a change of the link.';
comment on column link_check.broken is 'What is wrong, in a sentence; null: it answered.';

create sequence banner_seq increment by 50;
create table banner (
    id         bigint primary key,
    version    bigint not null,
    text       text   not null check (text is nfc normalized and length(text) between 1 and 300),
    link       text            check (length(link) between 1 and 500),
    show_from  date   not null,
    show_to    date   not null check (show_to >= show_from),
    sort_order int    not null,
    picture_id bigint,
    alt_text   text            check (alt_text is nfc normalized and length(alt_text) between 1 and 300),
    check ((picture_id is null) = (alt_text is null))
);
comment on table banner is 'What is celebrated or announced on the first page, from a day to a day: it leaves by itself.';

create sequence site_picture_seq increment by 50;
create table site_picture (
    id         bigint primary key,
    sha256     text   not null check (sha256 ~ '^[0-9a-f]{64}$'),
    media_type text   not null check (media_type in ('image/png', 'image/jpeg')),
    width      int    not null check (width > 0),
    height     int    not null check (height > 0),
    content    bytea  not null check (length(content) <= 1048576)
);
comment on table site_picture is
    'The few small pictures of the portal''s own face, logo and banners, painted anew. Here and not among the attachments: they belong to no record that is read, and every page needs them.';
alter table banner add foreign key (picture_id) references site_picture;

create table portal_setting (
    id            bigint  primary key check (id = 1),
    version       bigint  not null,
    name          text    check (name is nfc normalized and length(name) between 1 and 100),
    province      text    check (province is nfc normalized and length(province) between 1 and 200),
    motto         text    check (motto is nfc normalized and length(motto) between 1 and 200),
    notice        text    check (notice is nfc normalized and length(notice) between 1 and 300),
    brand_colour  text    check (brand_colour ~ '^#[0-9a-f]{6}$'),
    accent_colour text    check (accent_colour ~ '^#[0-9a-f]{6}$'),
    logo_id       bigint  references site_picture
);
comment on table portal_setting is
    'What administrators set of the portal''s face, in one row. What is null stands as the environment says (PORTAL_NAME …), else as the portal comes.';

create trigger audit after insert or update or delete on static_page for each row execute function audit_row('static_page', 'id');
create trigger audit after insert or update or delete on spokesperson for each row execute function audit_row('spokesperson', 'id');
create trigger audit after insert or update or delete on external_link for each row execute function audit_row('external_link', 'id');
create trigger audit after insert or update or delete on banner for each row execute function audit_row('banner', 'id');
create trigger audit after insert or update or delete on site_picture for each row execute function audit_row('site_picture', 'id', 'content');
create trigger audit after insert or update or delete on portal_setting for each row execute function audit_row('portal_setting', 'id');

insert into portal_setting (id, version) values (1, 0);

-- What is true of the portal as it comes. What only a province knows is left to its administrators, and not made up.
insert into static_page (id, version, slug, title, summary, changed_at, body)
values (nextval('static_page_seq'), 0, 'gioi-thieu', 'Giới thiệu',
$$Cổng này giữ các chương trình phối hợp đã ký như thế nào, và cách đọc các tình trạng.$$, now(),
$$Cổng ghi lại những gì các cơ quan, tổ chức trong tỉnh đã ký với nhau: ai làm việc gì, đến bao giờ.

## Cổng giữ những gì

Mỗi [chương trình phối hợp](/chuong-trinh) đã ký có một trang: các bên, thời gian, từng nội dung với cơ quan chủ trì, cơ quan phối hợp và thời hạn. Mỗi [hội nghị](/hoi-nghi) có một trang: ngày, nơi họp, thành phần dự, văn bản đã ký và người ký. Bản đang soạn thảo không công khai.

Tên cơ quan được in như vào ngày ký. Nếu nay đã đổi tên, tên mới đứng ngay sau, trong ngoặc: “(nay là …)”.$$),
(nextval('static_page_seq'), 0, 'lien-he', 'Liên hệ',
$$Hỏi về một chương trình thì hỏi ai, báo lỗi trên cổng thì báo ở đâu.$$, now(),
$$## Hỏi về một chương trình, một hội nghị

Hãy liên hệ cơ quan chủ trì hoặc cơ quan tổ chức ghi trên trang của chương trình, hội nghị ấy. Địa chỉ, điện thoại, thư điện tử mà cơ quan công bố có ở trang [Cơ quan](/co-quan).

## Báo chỗ sai, chỗ hỏng trên cổng

Bộ phận quản trị cổng chưa công bố số điện thoại và địa chỉ thư riêng. Khi trang báo lỗi, hãy ghi lại mã tham chiếu in ở cuối trang lỗi để cán bộ tìm được nguyên nhân.

## Khiếu nại, tố cáo

Cổng không nhận khiếu nại, tố cáo. Hãy gửi đến cơ quan tiếp công dân theo quy định của pháp luật; lịch tiếp công dân, khi được công bố, có ở [Lịch công tác](/lich-cong-tac).$$),
(nextval('static_page_seq'), 0, 'bao-chi', 'Báo chí',
$$Người phát ngôn của các cơ quan và cách liên hệ khi cần thông tin.$$, now(),
$$Khi trích lại nội dung trên cổng, xin ghi rõ nguồn và ngày truy cập. Mỗi chương trình, văn bản, hội nghị có địa chỉ riêng, không đổi, để dẫn nguồn.

Cần ảnh và tài liệu của một hội nghị, hãy mở trang của [hội nghị](/hoi-nghi) ấy: những gì đã công khai đều tải được, kèm tên người chụp nếu có ghi.$$),
(nextval('static_page_seq'), 0, 'quyen-rieng-tu', 'Quyền riêng tư',
$$Cổng biết gì và không biết gì về người đọc, về người được ghi tên.$$, now(),
$$## Người đọc

Đọc cổng không cần tài khoản. Cổng không đặt cookie cho người đọc, không gọi ra trang nào khác, không quảng cáo.

Cổng có thể đếm lượt xem. Khi đếm, cổng không giữ địa chỉ mạng của bạn: chỉ giữ một mã băm không dịch ngược được, trộn với một khóa đổi mỗi ngày, và các con số cộng lại.

Cỡ chữ và độ tương phản bạn chọn được nhớ trong trình duyệt của chính bạn, không gửi về máy chủ.

Máy chủ trung gian của đơn vị vận hành có thể ghi nhật ký kết nối theo quy định về an toàn thông tin; nhật ký ấy không nằm trong cổng.

## Cán bộ đăng nhập

Cán bộ đăng nhập thì có một cookie phiên làm việc, mất hiệu lực khi đăng xuất hoặc lâu không thao tác. Mỗi lần ghi, sửa đều được lưu vết: ai, lúc nào, sửa gì. Tên đăng nhập không hiện trên trang công khai.

## Người được ghi tên

Cổng ghi họ tên và chức vụ của người ký, người dự họp trong vai trò công vụ. Cổng không có chỗ để ghi ngày sinh, quê quán, ngày vào Đảng hay gia đình.

Thấy thông tin về mình bị ghi sai, hãy yêu cầu cơ quan giữ bản ghi đính chính: điều đã sửa và lý do được ghi lại trên trang.$$),
(nextval('static_page_seq'), 0, 'tro-nang', 'Trợ năng',
$$Cổng làm gì để ai cũng đọc được, và còn thiếu gì.$$, now(),
$$Cổng hướng tới mức AA của tiêu chuẩn WCAG 2.2.

## Đã làm

- Mọi trang đọc được bằng bàn phím và trình đọc màn hình, có lối tắt đến nội dung chính.
- Cỡ chữ và độ tương phản chỉnh được ở đầu mỗi trang, mục “Cỡ chữ, tương phản”; không cần JavaScript.
- Trang không trượt ngang trên màn hình rộng 320 điểm ảnh và khi phóng to 400 %.
- Tình trạng của từng việc được nói bằng chữ và hình, không chỉ bằng màu.
- Ảnh công khai phải có văn bản thay thế nói rõ thấy gì trong ảnh.
- Mỗi loại trang được máy kiểm tra (axe) trước mỗi lần phát hành.

## Còn thiếu

- Bản quét và tệp do các cơ quan gửi lên có thể không đọc được bằng trình đọc màn hình. Nội dung cần biết được chép lại thành chữ trên trang của chương trình.
- Chưa có bản tiếng Anh và tiếng dân tộc thiểu số.

Gặp chỗ khó dùng, xin báo theo trang [Liên hệ](/lien-he).$$);

create constraint trigger content_changed after insert or update or delete on static_page deferrable initially deferred
    for each row execute function content_changed();
create constraint trigger content_changed after insert or update or delete on spokesperson deferrable initially deferred
    for each row execute function content_changed();
create constraint trigger content_changed after insert or update or delete on external_link deferrable initially deferred
    for each row execute function content_changed();
create constraint trigger content_changed after insert or update or delete on banner deferrable initially deferred
    for each row execute function content_changed();
create constraint trigger content_changed after insert or update or delete on site_picture deferrable initially deferred
    for each row execute function content_changed();
create constraint trigger content_changed after insert or update or delete on portal_setting deferrable initially deferred
    for each row execute function content_changed();
