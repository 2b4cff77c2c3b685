package vn.hiepdong.outside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.hiepdong.account.SignedIn.as;

import jakarta.persistence.EntityManager;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.annotation.Transactional;
import vn.hiepdong.account.SignedIn;
import vn.hiepdong.account.SignedInAccount;
import vn.hiepdong.agency.Agency;
import vn.hiepdong.support.AgencyRows;

/** Fields that no form has, posted with a form that is in order: it is saved, and they are not (ASVS 8.2.3, 15.3.3). */
@SpringBootTest
@AutoConfigureMockMvc
@Transactional
class MassAssignmentTests {

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    EntityManager entities;

    private Agency own;
    private Agency other;
    private SignedIn people;

    @BeforeEach
    void twoAgencies() {
        var agencies = new AgencyRows(jdbc, entities);
        own = agencies.agency("Sở Thử nghiệm tỉnh Mẫu");
        other = agencies.agency("Sở Khác tỉnh Mẫu");
        people = new SignedIn(jdbc);
    }

    @Test
    void anArticleIsADraftOfItsWritersAgencyWhateverElseIsPosted() throws Exception {
        posted(
                post("/staff/news")
                        .param("submissionKey", "mot-khoa-rieng-cho-bai")
                        .param("title", "Bài thử của biên tập"),
                people.editorOf(own));

        assertThat(
                        row(
                                "select id, version, state, publish_at, keeping_agency_id, made_by from article where title = 'Bài thử của biên tập'"))
                .containsEntry("state", "DRAFT")
                .containsEntry("publish_at", null)
                .containsEntry("version", 0L)
                .containsEntry("keeping_agency_id", own.id())
                .doesNotContainEntry("id", 4711L)
                .doesNotContainEntry("made_by", "ke-khac");
    }

    @Test
    void aConferenceIsAPlanOfItsKeeperWhateverElseIsPosted() throws Exception {
        posted(
                post("/staff/conferences")
                        .param("submissionKey", "mot-khoa-rieng-cho-hoi-nghi")
                        .param("title", "Hội nghị thử"),
                people.coordinatorOf(own));

        assertThat(
                        row(
                                "select id, version, status, keeping_agency_id, made_by from conference where title = 'Hội nghị thử'"))
                .containsEntry("status", "PLANNED")
                .containsEntry("keeping_agency_id", own.id())
                .doesNotContainEntry("id", 4711L)
                .doesNotContainEntry("made_by", "ke-khac");
    }

    @Test
    void aCoordinatorWhoSavesAPersonIsNoAdministratorAfterwards() throws Exception {
        var me = people.coordinatorOf(own);
        posted(
                post("/staff/people")
                        .param("submissionKey", "mot-khoa-rieng-cho-nguoi")
                        .param("name", "Nguyễn Văn Thử Thách"),
                me);

        assertThat(jdbc.sql("select role from account_role where account_id = :id")
                        .param("id", me.id())
                        .query(String.class)
                        .list())
                .containsExactly("COORDINATOR");
        assertThat(row("select id, version from person where name = 'Nguyễn Văn Thử Thách'"))
                .containsEntry("version", 0L)
                .doesNotContainEntry("id", 4711L);
    }

    private void posted(MockHttpServletRequestBuilder form, SignedInAccount me) throws Exception {
        Map.of(
                        "id", "4711",
                        "state", "PUBLISHED",
                        "status", "HELD",
                        "publishAt", "2020-01-01T00:00:00Z",
                        "publication.state", "PUBLISHED",
                        "keepingAgency", other.id().toString(),
                        "keepingAgency.id", other.id().toString(),
                        "madeBy", "ke-khac",
                        "role", "ADMIN",
                        "roles", "ADMIN")
                .forEach(form::param);
        form.param("class.module.classLoader.resources.context.parent.pipeline.first.pattern", "x");
        mvc.perform(form.with(as(me))).andExpect(status().isSeeOther());
        entities.flush();
    }

    private Map<String, Object> row(String query) {
        return jdbc.sql(query).query().singleRow();
    }
}
