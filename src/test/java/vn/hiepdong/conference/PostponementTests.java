package vn.hiepdong.conference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.hiepdong.account.SignedIn.as;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.annotation.Transactional;
import vn.hiepdong.web.form.Submissions;

/** A conference is put off: what was prepared stays, and who was told of it reads why. */
@SpringBootTest
@AutoConfigureMockMvc
@Transactional
@Import(Stage.class)
class PostponementTests {

    @Autowired
    MockMvc mvc;

    @Autowired
    Stage stage;

    @Autowired
    PlanningConferences planning;

    private long id;

    @BeforeEach
    void anAnnouncedConferenceWithAText() {
        stage.set();
        var form = Stage.form("Hội nghị ký kết thử", Stage.coming(), "Hội trường");
        id = planning.plan(
                new ConferenceForm(
                        form.submissionKey(),
                        null,
                        form.title(),
                        form.startsOn(),
                        "08:00",
                        null,
                        "",
                        form.place(),
                        "",
                        "",
                        true,
                        "",
                        "",
                        "",
                        ""),
                stage.me);
        stage.attach(id, stage.waitingText("Chương trình năm"));
        stage.reread(id);
    }

    @Test
    void readersLearnWhyAndThatTheNewDayIsNotKnown() throws Exception {
        postpone("Bão số 3", "").andExpect(status().isSeeOther());

        var postponed = stage.reread(id);
        assertThat(postponed.status()).isEqualTo(ConferenceStatus.POSTPONED);
        assertThat(postponed.startsOn()).isNull();
        assertThat(postponed.signings()).hasSize(1);
        mvc.perform(get("/hoi-nghi/" + postponed.slug()))
                .andExpect(content().string(containsString("Hội nghị hoãn: ")))
                .andExpect(content().string(containsString("Bão số 3")))
                .andExpect(content().string(containsString("chưa ấn định")));
        mvc.perform(get("/hoi-nghi")).andExpect(content().string(containsString("Hội nghị ký kết thử")));
    }

    @Test
    void aReasonIsNeededAndANewDayThatIsToCome() throws Exception {
        postpone("", "").andExpect(status().isUnprocessableContent());
        postpone("Bão số 3", Stage.past())
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Ngày họp mới đã qua")))
                .andExpect(content().string(containsString("Bão số 3")));
    }

    @Test
    void whatWasPutOffIsHeldLaterAndWhatWasHeldIsNotPutOff() throws Exception {
        postpone("Bão số 3", "").andExpect(status().isSeeOther());
        var form = Stage.form("Hội nghị ký kết thử", Stage.past(), "Hội trường");
        planning.change(
                id,
                new ConferenceForm(
                        form.submissionKey(),
                        stage.reread(id).version(),
                        form.title(),
                        form.startsOn(),
                        "",
                        null,
                        "",
                        form.place(),
                        "",
                        "",
                        true,
                        "",
                        "",
                        "",
                        ""),
                stage.me);
        stage.reread(id);
        stage.hold(id);

        assertThat(stage.reread(id).status()).isEqualTo(ConferenceStatus.HELD);
        postpone("Bão số 4", "")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Chỉ hoãn được hội nghị chưa tổ chức")));
    }

    private ResultActions postpone(String reason, String newDay) throws Exception {
        return mvc.perform(post("/staff/conferences/" + id + "/postponement")
                .with(as(stage.me))
                .param("submissionKey", Submissions.newKey())
                .param("version", String.valueOf(stage.get(id).version()))
                .param("reason", reason)
                .param("newDay", newDay));
    }
}
