package vn.hiepdong.news.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hiepdong.agency.Agency;
import vn.hiepdong.conference.Conference;
import vn.hiepdong.news.NewsDesk;
import vn.hiepdong.support.CommitmentRows;
import vn.hiepdong.support.ConferenceRows;
import vn.hiepdong.support.ProgrammeRows;

/** Soạn tin: what a conference has on record becomes a draft, and what it has not is not said. */
class StoryStaffControllerTests extends NewsDesk {

    private ConferenceRows conferences;
    private Agency front;
    private Conference ceremony;

    @BeforeEach
    void aHeldConference() {
        conferences = new ConferenceRows(jdbc, entities);
        front = agencies.agency("Ủy ban Mặt trận Tổ quốc tỉnh Mẫu");
        var programme = new ProgrammeRows(jdbc, entities)
                .programme("Chương trình phối hợp *năm* 2018", committee)
                .period("2018-01-01", "2018-12-31")
                .signed("2018-02-28", "2018-02-28")
                .between(committee, front)
                .save();
        new CommitmentRows(jdbc).commitment(programme, 1, "Đối thoại với nhân dân", null, committee);
        ceremony = conferences.held("Hội nghị ký kết năm 2018", "2018-02-28", "Hội trường tỉnh", committee);
        conferences.signed(ceremony, programme);
        conferences.chaired(ceremony, "Nguyễn Văn Mẫu", "Chủ tịch UBND tỉnh Mẫu", committee);
        jdbc.sql("""
                        insert into attachment (id, version, owner_kind, owner_id, kind, state, title, alt_text, sort_order,
                            file_name, file_type, sha256, size, width, height)
                        select nextval('attachment_seq'), 0, 'CONFERENCE', ?, 'PHOTO', state, 'Lễ ký',
                               'Hai người ngồi ký trên bàn', place, 'anh.jpg', 'JPEG', lpad(place::text, 64, '0'), 10, 90, 60
                          from (values ('PUBLIC', 1), ('DRAFT', 2)) shown (state, place)
                        """).param(ceremony.id()).update();
    }

    @Test
    void theRecordTellsItself() {
        assertThat(open("/staff/conferences/" + ceremony.id(), editor))
                .bodyText()
                .contains("Soạn tin");
        var form = keyed();
        var drafted = post("/staff/conferences/" + ceremony.id() + "/article", form, editor);
        assertThat(post("/staff/conferences/" + ceremony.id() + "/article", form, editor))
                .hasStatus(303);

        assertThat(count("article")).as("a double click makes one").isEqualTo(1);
        assertThat(location(drafted)).matches("/staff/news/\\d+/edit");
        assertThat(one("select title || '|' || event_on || '|' || state from article"))
                .isEqualTo("Hội nghị ký kết năm 2018|2018-02-28|DRAFT");
        assertThat(one("select body_text from article")).isEqualTo("""
                        Buổi chiều Thứ Tư, 28/02/2018, Hội nghị ký kết năm 2018 được tổ chức tại Hội trường tỉnh.

                        ## Thành phần dự

                        - **Chủ trì:** Nguyễn Văn Mẫu, Chủ tịch UBND tỉnh Mẫu

                        ## Ký kết

                        Tại hội nghị, Ủy ban nhân dân tỉnh Mẫu và Ủy ban Mặt trận Tổ quốc tỉnh Mẫu ký \
                        [Chương trình phối hợp \\*năm\\* 2018](/chuong-trinh/%s), số 01/CTPH, gồm 1 nội dung.""".formatted(one("select slug from programme")));
        assertThat(one("select summary from article"))
                .isEqualTo(
                        "Ủy ban nhân dân tỉnh Mẫu và Ủy ban Mặt trận Tổ quốc tỉnh Mẫu ký Chương trình phối hợp *năm* 2018, gồm 1 nội dung.");
        assertThat(one("select count(*) from article_programme") + one("select count(*) from article_conference"))
                .isEqualTo("11");
        assertThat(
                        one(
                                "select a.title || '|' || a.alt_text || '|' || a.state from attachment a join article n on n.lead_photo_id = a.id"))
                .isEqualTo("Lễ ký|Hai người ngồi ký trên bàn|PUBLIC");
        assertThat(one("select count(*) from attachment where owner_kind = 'ARTICLE'"))
                .isEqualTo("1");
        assertThat(open(location(drafted), editor))
                .hasStatus(200)
                .bodyText()
                .contains("Hội nghị: Hội nghị ký kết năm 2018");
        assertThat(open("/staff/conferences/" + ceremony.id(), coordinator))
                .bodyText()
                .contains("/staff/news/");
    }

    @Test
    void whatTheRecordDoesNotSayIsNotSaid() {
        var bare = conferences.held("Hội nghị theo báo", "2018-04-10", null, committee);
        jdbc.sql("update conference set part_of_day = null where id = ?")
                .param(bare.id())
                .update();
        forget();
        post("/staff/conferences/" + bare.id() + "/article", keyed(), editor);

        assertThat(one("select body_text from article"))
                .isEqualTo("Thứ Ba, 10/04/2018, Hội nghị theo báo được tổ chức.");
        assertThat(one("select count(*) from article where summary is not null or lead_photo_id is not null"))
                .isEqualTo("0");
    }

    @Test
    void thereIsNothingToTellOfWhatWasNotHeld() {
        var planned = conferences.planned("Hội nghị sắp tới", "2030-04-10", true, committee);
        assertThat(post("/staff/conferences/" + planned.id() + "/article", keyed(), editor))
                .hasStatus(303);
        assertThat(count("article")).isZero();
        var hidden = conferences.planned("Hội nghị chưa công bố", "2030-04-10", false, committee);
        assertThat(post("/staff/conferences/" + hidden.id() + "/article", keyed(), stranger))
                .hasStatus(404);
        assertThat(post("/staff/conferences/" + ceremony.id() + "/article", keyed(), coordinator))
                .hasStatus(403);
    }
}
