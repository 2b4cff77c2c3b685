package vn.hiepdong.conference.circulation;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static vn.hiepdong.account.SignedIn.as;

import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.annotation.Transactional;
import vn.hiepdong.account.SignedInAccount;
import vn.hiepdong.commitment.Commitment;
import vn.hiepdong.commitment.Commitments;
import vn.hiepdong.conference.Stage;
import vn.hiepdong.programme.Programme;
import vn.hiepdong.support.CommitmentRows;
import vn.hiepdong.web.form.Submissions;
import vn.hiepdong.web.time.DayText;

/** A signed live text of three items, the coordinator of the side that keeps it, and the one of the other side. */
@SpringBootTest
@AutoConfigureMockMvc
@Transactional
@Import(Stage.class)
abstract class AnAmendedText {

    static final LocalDate TODAY = LocalDate.now();
    static final int YEAR = TODAY.getYear();

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    EntityManager entities;

    @Autowired
    Stage stage;

    @Autowired
    Commitments commitments;

    Programme text;
    String page;
    SignedInAccount other;

    @BeforeEach
    final void aSignedText() {
        stage.set();
        other = stage.signedIn.coordinatorOf(stage.front);
        text = stage.programmes
                .programme("Chương trình tỉnh Thử", stage.committee)
                .period(YEAR - 1 + "-12-01", YEAR + "-12-31")
                .signed(YEAR - 1 + "-12-01", YEAR - 1 + "-12-01")
                .between(stage.committee, stage.front)
                .save();
        var rows = new CommitmentRows(jdbc);
        rows.commitment(text, 1, "Mở hai lớp tập huấn", YEAR + "-06-30", stage.committee);
        rows.commitment(text, 2, "Đối thoại với nhân dân", YEAR + "-09-30", stage.front);
        rows.commitment(text, 3, "Giám sát đầu tư công", null, stage.front);
        jdbc.sql("update commitment set output = 'Báo cáo' where programme_id = ?")
                .param(text.id())
                .update();
        page = "/staff/programmes/" + text.id() + "/amendments";
        forget();
    }

    Commitment item(int number) {
        forget();
        return commitments.of(text).stream()
                .filter(item -> item.number() == number)
                .findFirst()
                .orElseThrow();
    }

    /** What the form shows, by the names of its boxes. */
    Map<String, String> form(String address, SignedInAccount by) throws Exception {
        var fields = new LinkedHashMap<String, String>();
        for (var box : read(address, by)
                .select("main form [name]:not([type=checkbox]):not(button), main form [name][checked]")) {
            fields.put(
                    box.attr("name"),
                    box.is("select") ? box.select("option[selected]").attr("value") : box.val());
        }
        return fields;
    }

    ResultActions submit(String address, SignedInAccount by, Map<String, String> fields) throws Exception {
        forget();
        var request = post(address).with(as(by));
        fields.forEach(request::param);
        var done = mvc.perform(request);
        forget();
        return done;
    }

    /** Opens the draft, changes some boxes of it and saves. */
    ResultActions draft(String... changed) throws Exception {
        var fields = form(page + "/draft", stage.me);
        fields.put("excerpt", "Sửa đổi nội dung tập huấn");
        fields.put("reason", "Theo đề nghị của hai bên");
        for (var at = 0; at < changed.length; at += 2) {
            fields.put(changed[at], changed[at + 1]);
        }
        return submit(page + "/draft", stage.me, fields);
    }

    /** The lines of both parties; null where one has not signed. */
    ResultActions sign(LocalDate committee, LocalDate front) throws Exception {
        var fields = form(page + "/draft/signatures", stage.me);
        fields.put("submissionKey", Submissions.newKey());
        fields.put("documentNumber", "02/CTrPH-SĐ");
        fields.put("lines[0].signatory", committee == null ? "" : "Nguyễn Văn An");
        fields.put("lines[0].signedOn", committee == null ? "" : DayText.print(committee));
        fields.put("lines[1].signatory", front == null ? "" : "Lê Văn Cường");
        fields.put("lines[1].signedOn", front == null ? "" : DayText.print(front));
        return submit(page + "/draft/signatures", stage.me, fields);
    }

    Document read(String address, SignedInAccount by) throws Exception {
        forget();
        return Jsoup.parse(mvc.perform(by == null ? get(address) : get(address).with(as(by)))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8));
    }

    Document version(int number) throws Exception {
        return read("/chuong-trinh/" + text.slug() + "/ban/" + number, null);
    }

    void forget() {
        entities.flush();
        entities.clear();
    }
}
