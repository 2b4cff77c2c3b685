package vn.hiepdong.site;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.persistence.EntityManager;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;
import vn.hiepdong.agency.Agency;
import vn.hiepdong.conference.Conference;
import vn.hiepdong.programme.Programme;
import vn.hiepdong.support.AgencyRows;
import vn.hiepdong.support.ArticleRows;
import vn.hiepdong.support.CommitmentRows;
import vn.hiepdong.support.ConferenceRows;
import vn.hiepdong.support.DocumentRows;
import vn.hiepdong.support.MaterialRows;
import vn.hiepdong.support.ProgrammeRows;

/** A small archive and its reader: one text taken down from a newspaper of 2018, one live of this year. */
@SpringBootTest
@AutoConfigureMockMvc
@Transactional
abstract class PublicArchive {

    static final int THIS_YEAR = LocalDate.now().getYear();

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    EntityManager entities;

    AgencyRows agencies;
    ProgrammeRows programmes;
    CommitmentRows commitments;
    ConferenceRows conferences;
    DocumentRows documents;
    MaterialRows material;

    Agency committee;
    Agency board;
    Programme archival;
    Programme live;
    Conference ceremony;
    Conference meeting;
    long decision;
    long laterDecision;
    ArticleRows articles;
    long category;
    long below;
    long article;

    @BeforeEach
    void aSmallArchive() {
        agencies = new AgencyRows(jdbc, entities);
        programmes = new ProgrammeRows(jdbc, entities);
        commitments = new CommitmentRows(jdbc);
        conferences = new ConferenceRows(jdbc, entities);
        committee = agencies.agency("Ủy ban nhân dân tỉnh Mẫu");
        board = agencies.renamed(
                agencies.agency("Ban Dân vận Tỉnh ủy Mẫu"), "Ban Tuyên giáo và Dân vận Tỉnh ủy Mẫu", "2025-02-01");
        var closed = agencies.agency("Ban cán sự Đảng cũ của tỉnh Mẫu");
        agencies.replaced(closed, agencies.agency("Đảng ủy mới của tỉnh Mẫu"), THIS_YEAR + "-03-01");
        archival = programmes
                .programme("Chương trình phối hợp công tác dân vận 2018 - 2021", committee)
                .kind("PERIOD_PROGRAMME")
                .period("2018-01-01", "2021-12-31")
                .signed("2018-04-10", null)
                .archival()
                .between(board, committee, closed)
                .save();
        commitments.commitment(archival, 1, "Quán triệt, tuyên truyền chỉ thị", null, null);
        commitments.commitment(archival, 3, "Việc của cơ quan nay đã kết thúc", null, closed);
        commitments.commitment(archival, 2, "Ban hành tiêu chí đánh giá", "2018-12-31", committee);
        live = programmes
                .programme("Chương trình phối hợp giám sát năm nay", committee)
                .period(THIS_YEAR + "-01-01", THIS_YEAR + "-12-31")
                .signed(THIS_YEAR + "-01-05", THIS_YEAR + "-01-05")
                .between(committee, board, closed)
                .save();
        commitments.commitment(live, 1, "Công khai kết quả giải quyết thủ tục", THIS_YEAR + "-01-06", committee);
        commitments.commitment(live, 3, "Việc của cơ quan nay đã kết thúc", null, closed);
        commitments.commitment(live, 2, "Đối thoại với nhân dân", null, board);
        commitments.amended(live);
        ceremony = conferences.held("Hội nghị ký kết 2018", "2018-04-10", null, committee);
        conferences.signed(ceremony, archival);
        conferences.chaired(ceremony, "Nguyễn Văn Mẫu", "Chủ tịch UBND tỉnh Mẫu", committee);
        material = new MaterialRows(jdbc);
        material.reviewed(ceremony, archival, 2018);
        meeting = conferences.held("Hội nghị tổng kết và ký kết", THIS_YEAR + "-01-05", null, committee);
        material.reviewed(meeting, archival, 2019);
        conferences.signed(meeting, live);
        conferences.chaired(meeting, "Lê Văn Mẫu", "Phó Chủ tịch UBND tỉnh Mẫu", committee);
        material.directed(meeting, "Sơ kết sáu tháng một lần");
        material.directed(ceremony, "Đưa nội dung đã ký vào chương trình công tác");
        material.corrected("CONFERENCE", ceremony.id());
        material.corrected("PROGRAMME", archival.id());
        material.showing("CONFERENCE", ceremony.id(), "PHOTO");
        material.showing("CONFERENCE", ceremony.id(), "REPORT");
        material.showing("PROGRAMME", archival.id(), "SCAN");
        conferences.chaired(
                ceremony, "Hoàng Thị Mẫu", "Giám đốc Sở Nội vụ tỉnh Mẫu", agencies.agency("Sở Nội vụ tỉnh Mẫu"));
        documents = new DocumentRows(jdbc, entities);
        decision = documents.document("Quyết định", "403-QĐ/TU", "Tỉnh ủy Mẫu", "2018-01-15", "Về công tác dân vận");
        laterDecision =
                documents.document("Quyết định", "99-QĐ/TU", "Tỉnh ủy Mẫu", "2020-06-20", "Thay Quyết định 403");
        documents.replaced(decision, laterDecision, "2020-07-01");
        documents.cited(archival, decision);
        articles = new ArticleRows(jdbc);
        category = articles.category("Tin hoạt động", null);
        below = articles.category("Lễ ký kết", category);
        article = articles.published("Ký kết chương trình phối hợp", below, "2018-03-01T07:54", committee);
        articles.lead(article, "Lễ ký kết của hai bên", "Hai người ngồi ký trên bàn phủ khăn đỏ");
        articles.from(article, articles.source("Báo Quảng Ninh", "https://baoquangninh.vn"));
        articles.about(article, archival);
        articles.about(article, ceremony);
        articles.about(article, committee);
        articles.pinned(article, "HOT", "2018-03-01", null, 1);
        articles.pinned(article, "FEATURED", "2018-03-01", null, 1);
        forget();
    }

    String text(String address) throws Exception {
        return Jsoup.parse(body(address)).select("main").text();
    }

    String body(String address) throws Exception {
        forget();
        return mvc.perform(get(URI.create(address)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    /** A reader's request finds nothing that the test has read. */
    void forget() {
        entities.flush();
        entities.clear();
    }
}
