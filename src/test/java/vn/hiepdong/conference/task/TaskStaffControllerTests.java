package vn.hiepdong.conference.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.hiepdong.account.SignedIn.as;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.hiepdong.account.SignedInAccount;
import vn.hiepdong.commitment.Commitment;
import vn.hiepdong.commitment.CommitmentSource;
import vn.hiepdong.commitment.Commitments;
import vn.hiepdong.commitment.register.Register;
import vn.hiepdong.programme.Programme;
import vn.hiepdong.support.SqlCounter;
import vn.hiepdong.web.form.Submissions;
import vn.hiepdong.web.time.DayText;

/** "Tạo nhiệm vụ" from what a conference said or found, and what every page says of it afterwards (rows R10 R17). */
class TaskStaffControllerTests extends AConferenceHeld {

    @Autowired
    Commitments commitments;

    @Autowired
    Register register;

    private long directive;

    @BeforeEach
    void aDirective() {
        directive = material.said(conference, "DIRECTIVE", "Công khai mọi thủ tục trên mạng", board, null);
        forget();
    }

    /** One click opens the form, which is filled; the second sends it; a third may set the date. */
    @Test
    void threeClicksMakeATaskWithSourceLeadAndDate() throws Exception {
        make(keeper, way()).andExpect(redirectedUrl(here() + "#remark-" + directive));

        var task = tasks().get(0);
        assertThat(task.source()).isEqualTo(CommitmentSource.DIRECTIVE);
        assertThat(task.called()).isEqualTo("Nhiệm vụ 1");
        assertThat(task.statement()).isEqualTo("Công khai mọi thủ tục trên mạng");
        assertThat(task.dueOn()).isEqualTo(DAY.plusDays(200)).isEqualTo(task.firstDueOn());
        assertThat(page(keeper, "").select("#remark-" + directive + " .became").text())
                .contains("Nhiệm vụ 1", "Ủy ban nhân dân tỉnh Giao chủ trì", "trong hạn");
        assertThat(read("/hoi-nghi/" + conference.slug()).select(".became a").attr("href"))
                .isEqualTo("/cam-ket/" + task.id());
    }

    @Test
    void beforeThatTheRemarkSaysThatNothingBecameOfIt() throws Exception {
        material.said(conference, "DISCUSSION", "Nhất trí với báo cáo", front, null);

        assertThat(page(stranger, "").select(".became").eachText()).containsExactly("chưa thành nhiệm vụ");
        assertThat(read("/hoi-nghi/" + conference.slug()).select(".became").eachText())
                .containsExactly("chưa thành nhiệm vụ");
        assertThat(read("/chuong-trinh/" + programme.slug()).select(".remark").text())
                .contains("chưa thành nhiệm vụ");
    }

    @Test
    void silenceOfASourceIsNoFailure() throws Exception {
        jdbc.sql("update programme set archival = true where id = ?")
                .param(programme.id())
                .update();

        assertThat(read("/hoi-nghi/" + conference.slug()).text())
                .contains("Công khai mọi thủ tục")
                .doesNotContain("chưa thành nhiệm vụ");
    }

    @Test
    void itsPagesSayWhereItComesFrom() throws Exception {
        make(keeper, way());
        var id = tasks().get(0).id();
        var words = "Theo ý kiến chỉ đạo của Ban Dân vận Tỉnh ủy Giao tại Hội nghị ký kết tỉnh Giao, ngày "
                + DayText.print(DAY);

        assertThat(read("/cam-ket/" + id).text()).contains(words, "nhiệm vụ 1").doesNotContain("Ngày ký");
        assertThat(staff("/staff/commitments/" + id).text()).contains(words, "Nhiệm vụ 1");
        mvc.perform(get("/cam-ket/" + id + ".json"))
                .andExpect(jsonPath("$.source").value("DIRECTIVE"))
                .andExpect(jsonPath("$.origin.conference").value(conference.title()));
    }

    @Test
    void aTaskStandsBesideTheItemsOfTheTextAndIsNotCountedAmongThem() throws Exception {
        make(keeper, way());
        var open = read("/chuong-trinh/" + programme.slug());

        assertThat(open.select(".count").text()).isEqualTo("1 nội dung");
        assertThat(open.select("#noi-dung-1 .statement").text()).startsWith("Đối thoại với nhân dân");
        assertThat(open.select("#nhiem-vu-1 .statement").text())
                .startsWith("Công khai mọi thủ tục trên mạng Theo ý kiến chỉ đạo của");
        assertThat(staff("/staff/programmes/" + programme.id() + "/commitments")
                        .select("section:has(#nhiem-vu) tbody tr"))
                .hasSize(1);
        assertThat(read("/chuong-trinh").select(".card-count").eachText()).contains("1 nội dung");
        assertThat(commitments.countsOf(List.of(programme.id()))).containsEntry(programme.id(), 1L);
        assertThat(commitments.of(again(programme)))
                .extracting(Commitment::called)
                .containsExactly("Nội dung 1");
    }

    @Test
    void theRegisterThePromiseAndTheSearchKnowIt() throws Exception {
        var before = register.promiseOf(DAY.getYear()).tally().total();
        make(keeper, way());

        assertThat(register.promiseOf(DAY.getYear()).tally().total()).isEqualTo(before + 1);
        assertThat(read("/cam-ket?tu-khoa=cong+khai+moi+thu+tuc")
                        .select("tbody tr")
                        .text())
                .contains("Nhiệm vụ 1, Chương trình phối hợp tỉnh Giao");
        assertThat(read("/tim-kiem?q=cong+khai+moi+thu+tuc+tren+mang&loai=noi-dung")
                        .select(".found-hit a")
                        .attr("href"))
                .isEqualTo("/chuong-trinh/" + programme.slug() + "#nhiem-vu-1");
        assertThat(read("/co-quan/" + committee.slug()).select("a[href$=#nhiem-vu-1]"))
                .hasSize(1);
        assertThat(read("/cam-ket.csv?tu-khoa=cong+khai+moi+thu+tuc").text()).contains("ý kiến chỉ đạo");
    }

    @Test
    void oneRemarkMayBecomeSeveralTasks() throws Exception {
        make(keeper, way());
        make(host, way(), "statement", "Kiểm tra việc công khai").andExpect(status().isSeeOther());

        assertThat(tasks()).extracting(Commitment::called).containsExactly("Nhiệm vụ 1", "Nhiệm vụ 2");
        assertThat(page(keeper, "").select("#remark-" + directive + " .became li"))
                .hasSize(2);
    }

    @Test
    void aRequestIsLikelyLedByWhomItWentToAndALimitationMendedByItsRemedy() throws Exception {
        var request = material.said(conference, "REQUEST", "Bố trí thêm biên chế", front, department);
        material.reviewed(conference, programme, DAY.getYear() - 1);
        var limitation = ids("select id from limitation where conference_id = " + conference.id())
                .get(0);

        make(keeper, "/remarks/" + request);
        make(host, "/limitations/" + limitation).andExpect(redirectedUrl(here() + "#limitation-" + limitation));

        assertThat(tasks())
                .extracting(Commitment::source)
                .containsExactly(CommitmentSource.RECOMMENDATION, CommitmentSource.LIMITATION);
        assertThat(tasks()).extracting(Commitment::statement).containsExactly("Bố trí thêm biên chế", "Họp hằng quý");
        assertThat(page(host, "").select("#remark-" + request).text()).contains("Sở Nội vụ tỉnh Giao chủ trì");
        assertThat(read("/hoi-nghi/" + conference.slug())
                        .select(".limitations .became")
                        .text())
                .contains("Nhiệm vụ 2");
        assertThat(read("/cam-ket/" + tasks().get(1).id()).text()).contains("Để khắc phục hạn chế được nêu tại");
    }

    @Test
    void whereNothingWasSignedOrReviewedTheProgrammesOfThoseWhoCameAreOffered() throws Exception {
        jdbc.sql("delete from signing where conference_id = ?")
                .param(conference.id())
                .update();
        assertThat(ask(host, way() + "/tasks/new").andReturn().getResponse().getStatus())
                .isEqualTo(403);
        jdbc.sql("update conference set host_agency_id = ? where id = ?")
                .params(front.id(), conference.id())
                .update();

        make(host, way()).andExpect(status().isSeeOther());
        assertThat(tasks()).hasSize(1);
    }

    @Test
    void everythingWrongIsSaidAtOnceAndStaysTyped() throws Exception {
        send(form(keeper, way() + "/tasks", "version", "0", "statement", "", "lead", "", "due", "31/2/2026"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content()
                        .string(allOf(
                                containsString("Hãy ghi nhiệm vụ."),
                                containsString("Hãy chọn cơ quan chủ trì."),
                                containsString("Hãy chọn chương trình."),
                                containsString("Ngày chưa đúng"),
                                containsString("31/2/2026"))));
        refused("Hãy chọn một chương trình trong danh sách", "programme", "999999");
        refused("hoặc đánh dấu là việc thường xuyên", "due", "");
        refused("Việc thường xuyên không có hạn", "continuous", "true");
        refused("từ ngày họp", "due", DayText.print(DAY.minusDays(1)));
        refused("không phải bên ký kết", "lead", "Hội Nông dân tỉnh Giao");
        assertThat(tasks()).isEmpty();
    }

    @Test
    void aTaskMayGoOnAllTheTime() throws Exception {
        make(keeper, way(), "due", "", "continuous", "true").andExpect(status().isSeeOther());

        assertThat(read("/cam-ket/" + tasks().get(0).id()).text()).contains("Làm thường xuyên");
    }

    @Test
    void aDoubleClickMakesOneTask() throws Exception {
        var key = Submissions.newKey();
        make(keeper, way(), "submissionKey", key).andExpect(status().isSeeOther());
        make(keeper, way(), "submissionKey", key).andExpect(status().isSeeOther());

        assertThat(tasks()).hasSize(1);
    }

    @Test
    void wordsThatWerePutRightMeanwhileAreShownBesideTheTyped() throws Exception {
        make(keeper, way(), "version", "99", "statement", "Việc tôi gõ")
                .andExpect(status().isConflict())
                .andExpect(content()
                        .string(allOf(containsString("Việc tôi gõ"), containsString("Công khai mọi thủ tục"))));
    }

    @Test
    void whoMayNotIsRefused() throws Exception {
        make(party, way()).andExpect(status().isForbidden());
        make(stranger, way()).andExpect(status().isForbidden());
        make(signedIn.editorOf(committee), way()).andExpect(status().isForbidden());
        make(keeper, "/remarks/999999").andExpect(status().isNotFound());
        assertThat(tasks()).isEmpty();
    }

    @Test
    void itIsFollowedLikeAnyCommitmentAndNobodyConfirmsHimself() throws Exception {
        make(keeper, way(), "lead", DEPARTMENT);
        var id = tasks().get(0).id();
        var lead = signedIn.coordinatorOf(department);
        follow(lead, id, "/progress", "asOf", DayText.print(DAY.plusDays(1)), "text", "Đã công khai", "claim", "true")
                .andExpect(status().isSeeOther());
        var entry =
                ids("select id from progress_entry where commitment_id = " + id).get(0);
        follow(keeper, id, "/progress/" + entry + "/reply", "stance", "CONFIRMED", "text", "")
                .andExpect(status().isForbidden());
        follow(host, id, "/progress/" + entry + "/reply", "stance", "CONFIRMED", "text", "")
                .andExpect(status().isSeeOther());

        assertThat(read("/hoi-nghi/" + conference.slug()).select(".became").text())
                .contains("hoàn thành đúng hạn");
    }

    @Test
    void thePageOfTheStaffCostsTheSameHoweverMuchWasSaid() throws Exception {
        says(1);
        var few = statements();
        for (var number = 2; number < 9; number++) {
            says(number);
        }
        assertThat(statements()).hasSameSizeAs(few);
    }

    /** A directive that becomes a task, a request that is answered, and a limitation. */
    private void says(int number) throws Exception {
        make(keeper, "/remarks/" + material.said(conference, "DIRECTIVE", "Ý kiến số " + number, board, null));
        material.requested(conference, committee, "Đề nghị số " + number);
        material.reviewed(conference, programme, 1900 + number);
    }

    private List<String> statements() throws Exception {
        forget();
        return SqlCounter.statementsOf(
                () -> mvc.perform(get(here()).with(as(host))).andExpect(status().isOk()));
    }

    @Test
    void whatBecameATaskKeepsItsKind() throws Exception {
        make(keeper, way());
        send(form(
                        host,
                        "/remarks",
                        "version",
                        "0",
                        "rows[0].id",
                        String.valueOf(directive),
                        "rows[0].kind",
                        "DISCUSSION",
                        "rows[0].text",
                        "Công khai thủ tục"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("không đổi loại được")));
    }

    @Test
    void whatIsWrongWithATaskIsPutRightAsItsOwn() throws Exception {
        make(keeper, way());
        var task = tasks().get(0);
        var form = staff("/staff/commitments/" + task.id() + "/correction");
        assertThat(form.select("h1").text()).isEqualTo("Đính chính: Nhiệm vụ 1");
        send(overlaid(
                        post("/staff/commitments/" + task.id() + "/correction").with(as(keeper)),
                        fields(form.selectFirst("form:has([name=reason])")),
                        "reason",
                        "Ghi thiếu chữ",
                        "rows[0].output",
                        "Báo cáo"))
                .andExpect(status().isSeeOther());

        assertThat(read("/chuong-trinh/" + programme.slug()).text()).contains("Nhiệm vụ 1: sản phẩm, kết quả");
    }

    private String way() {
        return "/remarks/" + directive;
    }

    private List<Commitment> tasks() {
        return commitments.allOf(again(programme)).stream()
                .filter(one -> one.source().task())
                .toList();
    }

    private Programme again(Programme programme) {
        forget();
        return entities.find(Programme.class, programme.id());
    }

    /** The form sent as it was shown, but for what is typed over it. */
    private ResultActions make(SignedInAccount me, String way, String... typed) throws Exception {
        var fields = fields(page(me, way + "/tasks/new").selectFirst("form[action$=/tasks]"));
        if (fields.isEmpty()) {
            fields.putAll(Map.of("version", "0", "statement", "Việc", "lead", FRONT, "due", "1/1/2099"));
            fields.put("programme", programme.id().toString());
        }
        return send(overlaid(post(here() + way + "/tasks").with(as(me)), fields, typed));
    }

    private static MockHttpServletRequestBuilder overlaid(
            MockHttpServletRequestBuilder request, Map<String, String> fields, String... typed) {
        for (var at = 0; at < typed.length; at += 2) {
            fields.put(typed[at], typed[at + 1]);
        }
        fields.putIfAbsent("submissionKey", Submissions.newKey());
        fields.forEach(request::param);
        return request;
    }

    /** What a browser would post; none where there is no form. */
    private static Map<String, String> fields(Element form) {
        var fields = new HashMap<String, String>();
        if (form != null) {
            ((FormElement) form).formData().forEach(field -> fields.put(field.key(), field.value()));
        }
        return fields;
    }

    private void refused(String sentence, String... typed) throws Exception {
        make(keeper, way(), typed)
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString(sentence)));
    }

    private ResultActions follow(SignedInAccount me, long id, String way, String... typed) throws Exception {
        forget();
        var fields = new HashMap<String, String>();
        fields.put("version", String.valueOf(entities.find(Commitment.class, id).version()));
        return send(overlaid(post("/staff/commitments/" + id + way).with(as(me)), fields, typed));
    }

    private Document staff(String address) throws Exception {
        forget();
        return Jsoup.parse(mvc.perform(get(address).with(as(keeper)))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8));
    }
}
