package vn.hiepdong.conference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
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
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.annotation.Transactional;
import vn.hiepdong.programme.Programme;
import vn.hiepdong.web.form.Submissions;

/** A coordinator brings a text to a conference and records who signed it. */
@SpringBootTest
@AutoConfigureMockMvc
@Transactional
@Import(Stage.class)
class SigningStaffControllerTests {

    @Autowired
    MockMvc mvc;

    @Autowired
    Stage stage;

    private Programme text;
    private long id;

    @BeforeEach
    void aTextThatWaits() {
        stage.set();
        text = stage.waitingText("Chương trình năm");
        id = stage.conference(Stage.past(), "Hội trường");
        stage.reread(id);
    }

    @Test
    void aWaitingTextIsChosenAndItsLinesAreTyped() throws Exception {
        mvc.perform(get(address("/signings/new")).with(as(stage.me)))
                .andExpect(content().string(containsString("Chương trình năm")));
        var lines = mvc.perform(post(address("/signings"))
                        .with(as(stage.me))
                        .param("submissionKey", Submissions.newKey())
                        .param("programme", text.id().toString())
                        .param("documentNumber", "01/QCPH/UBND-UBMTTQ"))
                .andExpect(status().isSeeOther())
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        stage.reread(id);
        mvc.perform(get(lines).with(as(stage.me)))
                .andExpect(content()
                        .string(allOf(
                                containsString(Stage.COMMITTEE),
                                containsString(Stage.FRONT),
                                containsString("01/QCPH/UBND-UBMTTQ"))));

        mvc.perform(signed(lines, "Nguyễn Văn An", "Lê Văn Cường")).andExpect(redirectedUrl(address("")));

        assertThat(stage.reread(id).signings().get(0).complete()).isTrue();
        mvc.perform(get(address("")).with(as(stage.me)))
                .andExpect(content()
                        .string(allOf(containsString("Chủ tịch UBND tỉnh"), containsString("Xác nhận đã tổ chức"))));
    }

    @Test
    void aGroupSignsByOneLineAndUnfoldsToItsMembersOfThatDay() throws Exception {
        stage.agencies.group(
                stage.front, stage.agencies.agency("Hội Nông dân tỉnh Thử"), stage.agencies.agency("Tỉnh đoàn Thử"));
        var signing = stage.attach(id, text);
        stage.sign(id, signing, stage.signedBy(stage.committee, stage.an), stage.signedBy(stage.front, stage.cuong));
        stage.reread(id);
        stage.hold(id);

        mvc.perform(get("/hoi-nghi/" + stage.reread(id).slug()))
                .andExpect(content()
                        .string(allOf(
                                containsString("Gồm 2 cơ quan"),
                                containsString("Hội Nông dân tỉnh Thử"),
                                containsString("Lê Văn Cường"))));
    }

    @Test
    void anUnknownSignatoryIsSaidBesideTheLine() throws Exception {
        var lines = address("/signings/" + stage.attach(id, text));
        stage.reread(id);

        mvc.perform(signed(lines, "Nguyễn Văn An", "Không Có Ai"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content()
                        .string(allOf(
                                containsString("Không có người nào tên “Không Có Ai”"),
                                containsString("id=\"lines-1--signatory-error\""),
                                containsString("value=\"Nguyễn Văn An\""))));
    }

    @Test
    void afterHoldingALineThatStandsIsOnlyShown() throws Exception {
        var signing = stage.attach(id, text);
        stage.sign(id, signing, stage.signedBy(stage.committee, stage.an));
        stage.hold(id);
        stage.reread(id);

        mvc.perform(get(address("/signings/" + signing)).with(as(stage.me)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Đã ký: Nguyễn Văn An, Chủ tịch UBND tỉnh")));
        mvc.perform(post(address("/signings/" + signing))
                        .with(as(stage.me))
                        .param("submissionKey", Submissions.newKey())
                        .param("version", String.valueOf(stage.get(id).version()))
                        .param("lines[0].agency", stage.committee.id().toString())
                        .param("lines[1].agency", stage.front.id().toString())
                        .param("lines[1].mark", "SIGNED")
                        .param("lines[1].signatory", "Lê Văn Cường")
                        .param("lines[1].office", "")
                        .param("lines[1].capacity", ""))
                .andExpect(status().isSeeOther());

        assertThat(stage.reread(text).signed()).isTrue();
    }

    @Test
    void takingATextBackAsksFirst() throws Exception {
        var removal = address("/signings/" + stage.attach(id, text) + "/removal");
        stage.reread(id);

        mvc.perform(get(removal).with(as(stage.me)))
                .andExpect(content().string(containsString("không còn trong hội nghị này")));
        mvc.perform(post(removal).with(as(stage.me))).andExpect(redirectedUrl(address("")));

        assertThat(stage.reread(id).signings()).isEmpty();
    }

    @Test
    void anAddressOfAnotherConferencesTextIsNotFound() throws Exception {
        var other = stage.conference(Stage.past(), "Nơi khác");
        var signing = stage.attach(other, text);
        stage.reread(id);

        mvc.perform(get(address("/signings/" + signing)).with(as(stage.me))).andExpect(status().isNotFound());
    }

    private String address(String rest) {
        return "/staff/conferences/" + id + rest;
    }

    private MockHttpServletRequestBuilder signed(String address, String first, String second) {
        return post(address)
                .with(as(stage.me))
                .param("submissionKey", Submissions.newKey())
                .param("version", String.valueOf(stage.get(id).version()))
                .param("documentNumber", "01/QCPH/UBND-UBMTTQ")
                .param("lines[0].agency", stage.committee.id().toString())
                .param("lines[0].mark", "SIGNED")
                .param("lines[0].signatory", first)
                .param("lines[0].office", "")
                .param("lines[1].agency", stage.front.id().toString())
                .param("lines[1].mark", "SIGNED")
                .param("lines[1].signatory", second)
                .param("lines[1].office", "");
    }
}
