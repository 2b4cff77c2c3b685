package vn.hiepdong.journey.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.hiepdong.account.SignedIn.as;

import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.hiepdong.account.SignedIn;
import vn.hiepdong.support.AgencyRows;

/** That what the journeys rely on happens: posts are recorded as they were typed, and come to their handlers with more. */
@SpringBootTest
@AutoConfigureMockMvc
@Import(ReplayConfiguration.class)
@Transactional
class RecordingPostsTests {

    @Autowired
    RecordingPosts posts;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mapping;

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    EntityManager entities;

    @Test
    void aPostIsRecordedAsItWasTypedAndTakesMoreAlong() throws Exception {
        var coordinator =
                new SignedIn(jdbc).coordinatorOf(new AgencyRows(jdbc, entities).agency("Sở Thử nghiệm tỉnh Mẫu"));
        posts.take();

        var came = mvc.perform(post("/staff/people")
                        .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                        .param("submissionKey", "mot-khoa-rieng-cho-nguoi")
                        .param("name", "Nguyễn Văn Thử Thách")
                        .param("offices[0].title", "Chủ tịch")
                        .with(as(coordinator)))
                .andExpect(status().isUnprocessableContent())
                .andReturn()
                .getRequest();

        assertThat(posts.take()).singleElement().satisfies(post -> {
            assertThat(post.login()).isEqualTo(coordinator.login());
            assertThat(post.pattern()).isEqualTo("/staff/people");
            assertThat(post.fields()).containsOnlyKeys("submissionKey", "name", "offices[0].title");
        });
        assertThat(posts.take()).isEmpty();
        assertThat(new ExtraFields(mapping, jdbc).addedTo(came).getParameterMap())
                .containsEntry("name", new String[] {"Nguyễn Văn Thử Thách"})
                .containsEntry("keepingAgency.id", new String[] {ExtraFields.MARK})
                .containsEntry("password_hash", new String[] {ExtraFields.MARK})
                .containsEntry("offices[0].person.id", new String[] {ExtraFields.MARK})
                .doesNotContainKey("addRow");
    }
}
