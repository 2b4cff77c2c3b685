package vn.hiepdong.conference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.hiepdong.account.SignedIn.as;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.annotation.Transactional;
import vn.hiepdong.account.SignedInAccount;
import vn.hiepdong.programme.Programme;
import vn.hiepdong.support.CommitmentRows;
import vn.hiepdong.web.form.Submissions;

/** An archival programme becomes a live one by an act of its keeper, once it has what every live one has (DOMAIN §3). */
@SpringBootTest
@AutoConfigureMockMvc
@Transactional
@Import(Stage.class)
class GoingLiveTests {

    @Autowired
    MockMvc mvc;

    @Autowired
    Stage stage;

    @Autowired
    JdbcClient jdbc;

    private Programme text;
    private long conference;
    private long signing;

    @BeforeEach
    void anArchivalTextThatWasSignedAtAConference() {
        stage.set();
        text = stage.archivalText("Chương trình theo báo");
        new CommitmentRows(jdbc).commitment(text, 1, "Tuyên truyền, vận động", "2026-12-31", stage.committee);
        conference = stage.conference(Stage.past(), "Hội trường");
        signing = stage.attach(conference, text);
    }

    @Test
    void whatTheSourceDidNotSayStandsInTheWay() throws Exception {
        held();
        goLive(stage.me)
                .andExpect(status().isUnprocessableContent())
                .andExpect(content()
                        .string(allOf(
                                containsString("Chưa ghi ai ký thay mặt " + Stage.COMMITTEE + "."),
                                containsString("Chưa ghi ai ký thay mặt " + Stage.FRONT + "."),
                                containsString("Nội dung 1 chưa ghi sản phẩm, kết quả đầu ra."))));
    }

    @Test
    void aCompleteOneIsFollowedFromNowOnAndKeepsItsSource() throws Exception {
        stage.sign(
                conference,
                signing,
                stage.signedBy(stage.committee, stage.an),
                stage.signedBy(stage.front, stage.cuong));
        jdbc.sql("update commitment set output = 'Báo cáo' where programme_id = ?")
                .params(text.id())
                .update();
        held();
        mvc.perform(get("/staff/programmes/" + text.id()).with(as(stage.me)))
                .andExpect(content().string(containsString("Chuyển sang theo dõi")));

        goLive(stage.me).andExpect(redirectedUrl("/staff/programmes/" + text.id()));

        var live = stage.reread(text);
        assertThat(live.archival()).isFalse();
        assertThat(live.effectiveFrom()).isEqualTo(live.signedOn());
        assertThat(live.source()).isNotNull();
        mvc.perform(get("/staff/programmes/" + text.id()).with(as(stage.me)))
                .andExpect(content().string(not(containsString("Chuyển sang theo dõi"))));
        mvc.perform(get("/chuong-trinh/" + live.slug()))
                .andExpect(content()
                        .string(allOf(
                                containsString("Ghi lại theo nguồn"),
                                not(containsString("Những gì nguồn không nêu")))));
        goLive(stage.me).andExpect(content().string(containsString("đang được theo dõi rồi")));
    }

    @Test
    void onlyTheKeeperMakesItLive() throws Exception {
        held();
        goLive(stage.signedIn.coordinatorOf(stage.front)).andExpect(status().isForbidden());
    }

    private void held() {
        stage.reread(conference);
        stage.hold(conference);
        stage.reread(conference);
    }

    private ResultActions goLive(SignedInAccount who) throws Exception {
        return mvc.perform(post("/staff/programmes/" + text.id() + "/going-live")
                .with(as(who))
                .param("submissionKey", Submissions.newKey())
                .param("effectiveFrom", ""));
    }
}
