package vn.hiepdong.support;

import org.springframework.jdbc.core.simple.JdbcClient;
import vn.hiepdong.agency.Agency;
import vn.hiepdong.conference.Conference;
import vn.hiepdong.programme.Programme;

/** What hangs on a conference besides its texts, as rows: what it found, what was said, what was put right, its files. */
public final class MaterialRows {

    private final JdbcClient jdbc;

    public MaterialRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A review of one programme over one year, with a figure that adds up and a limitation. */
    public void reviewed(Conference conference, Programme programme, int year) {
        var review = next("review_seq");
        jdbc.sql("""
                        insert into review (id, conference_id, programme_id, kind, covers_from, covers_to, achievements, next_tasks,
                            conclusion, void, sort_order)
                        values (?, ?, ?, 'ANNUAL', make_date(?, 1, 1), make_date(?, 12, 31), 'Đã xong việc', 'Làm tiếp', 'Đạt', false, 0)
                        """)
                .params(review, conference.id(), programme.id(), year, year)
                .update();
        jdbc.sql("""
                        insert into figure (id, conference_id, review_id, name, unit, value, breakdown, names, sort_order)
                        values (?, ?, ?, 'Điển hình tiên tiến', 'tập thể', 16, E'cấp tỉnh: 1\\ncấp huyện: 15', '', 0)
                        """).params(next("figure_seq"), conference.id(), review).update();
        jdbc.sql("""
                        insert into limitation (id, conference_id, review_id, text, cause, remedy, sort_order)
                        values (?, ?, ?, 'Phối hợp còn chậm', 'Thiếu người', 'Họp hằng quý', 0)
                        """).params(next("limitation_seq"), conference.id(), review).update();
    }

    /** What the conference's chair said. */
    public void directed(Conference conference, String text) {
        jdbc.sql("""
                        insert into remark (id, conference_id, kind, person_id, text, verbatim, sort_order)
                        select ?, ?, 'DIRECTIVE', min(person_id), ?, true, 0 from attendance where conference_id = ?
                        """)
                .params(next("remark_seq"), conference.id(), text, conference.id())
                .update();
    }

    /** @param addressee of a request; null of others */
    public long said(Conference conference, String kind, String text, Agency speaker, Agency addressee) {
        var id = next("remark_seq");
        jdbc.sql("""
                        insert into remark (id, conference_id, kind, text, verbatim, agency_id, addressee_id, sort_order)
                        values (?, ?, ?, ?, false, ?, ?, 0)
                        """)
                .params(id, conference.id(), kind, text)
                .param(speaker == null ? null : speaker.id())
                .param(addressee == null ? null : addressee.id())
                .update();
        return id;
    }

    /** A task under a programme, out of the first directive of a conference. */
    public long tasked(Conference conference, Programme programme, int number, Agency lead) {
        var task = next("commitment_seq");
        jdbc.sql("""
                        insert into commitment (id, version, programme_id, number, statement, kind, first_due_on, due_on, source)
                        values (?, 0, ?, ?, ?, 'ONE_OFF', ?, ?, 'DIRECTIVE')
                        """)
                .params(task, programme.id(), number, "Nhiệm vụ được giao số " + number)
                .params(programme.details().periodTo(), programme.details().periodTo())
                .update();
        jdbc.sql("""
                        insert into commitment_assignment (id, programme_id, commitment_id, agency_id, role, sort_order)
                        values (?, ?, ?, ?, 'LEAD', 0)
                        """)
                .params(next("commitment_assignment_seq"), programme.id(), task, lead.id())
                .update();
        jdbc.sql("""
                        insert into conference_task (commitment_id, programme_id, conference_id, remark_id)
                        select ?, ?, conference_id, min(id) from remark where conference_id = ? and kind = 'DIRECTIVE' group by conference_id
                        """).params(task, programme.id(), conference.id()).update();
        return task;
    }

    /** A task of the first limitation that a conference's review found, done and confirmed. */
    public void putRight(Conference conference, Programme programme, int number) {
        var task = next("commitment_seq");
        jdbc.sql("""
                        insert into commitment (id, version, programme_id, number, statement, kind, source, state, claimed_on, completed_on)
                        values (?, 0, ?, ?, 'Họp hằng quý', 'CONTINUOUS', 'LIMITATION', 'COMPLETED', ?, ?)
                        """)
                .params(task, programme.id(), number)
                .params(programme.details().periodTo(), programme.details().periodTo())
                .update();
        jdbc.sql("""
                        insert into conference_task (commitment_id, programme_id, conference_id, limitation_id)
                        select ?, ?, conference_id, min(id) from limitation where conference_id = ? group by conference_id
                        """).params(task, programme.id(), conference.id()).update();
    }

    /** A request to an agency, answered by it. */
    public void requested(Conference conference, Agency addressee, String text) {
        var remark = next("remark_seq");
        jdbc.sql("""
                        insert into remark (id, conference_id, kind, text, verbatim, addressee_id, sort_order)
                        values (?, ?, 'REQUEST', ?, false, ?, 1)
                        """).params(remark, conference.id(), text, addressee.id()).update();
        jdbc.sql("""
                        insert into request_reply (id, remark_id, conference_id, text, replied_on, agency_id, made_by, made_at)
                        values (?, ?, ?, 'Đã bố trí', ?, ?, 'nguoi-go-may', now())
                        """)
                .params(next("request_reply_seq"), remark, conference.id(), conference.startsOn(), addressee.id())
                .update();
    }

    public void corrected(String recordKind, long record) {
        var correction = next("correction_seq");
        jdbc.sql("""
                        insert into correction (id, record_kind, record_id, reason, made_by, made_on)
                        values (?, ?, ?, 'Ghi nhầm so với bản giấy', 'ai-do', '2020-01-02')
                        """).params(correction, recordKind, record).update();
        jdbc.sql("insert into correction_change values (?, 0, 'Số, ký hiệu', '10/CTPH', '01/CTPH')")
                .param(correction)
                .update();
    }

    /** A photo or document that the public sees; its content lies nowhere. */
    public void showing(String ownerKind, long owner, String kind) {
        var id = next("attachment_seq");
        var photo = kind.equals("PHOTO");
        jdbc.sql("""
                        insert into attachment (id, version, owner_kind, owner_id, kind, state, title, alt_text, sort_order, file_name,
                            file_type, sha256, size, width, height)
                        values (?, 0, ?, ?, ?, 'PUBLIC', ?, ?, 0, ?, ?, lpad(to_hex(?::bigint), 64, '0'), 2048, ?, ?)
                        """)
                .params(id, ownerKind, owner, kind, "Tệp số " + id, photo ? "Hai bên trao bản ký" : null)
                .params(photo ? "anh.jpg" : "van-ban.pdf", photo ? "JPEG" : "PDF", id, photo ? 1200 : null)
                .param(photo ? 800 : null)
                .update();
    }

    private long next(String sequence) {
        return jdbc.sql("select nextval('" + sequence + "')").query(Long.class).single();
    }
}
