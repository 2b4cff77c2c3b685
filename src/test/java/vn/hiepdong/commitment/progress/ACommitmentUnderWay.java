package vn.hiepdong.commitment.progress;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static vn.hiepdong.account.SignedIn.as;

import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.annotation.Transactional;
import vn.hiepdong.account.SignedIn;
import vn.hiepdong.account.SignedInAccount;
import vn.hiepdong.agency.Agency;
import vn.hiepdong.commitment.Commitment;
import vn.hiepdong.commitment.Commitments;
import vn.hiepdong.programme.Programme;
import vn.hiepdong.support.AgencyRows;
import vn.hiepdong.support.CommitmentRows;
import vn.hiepdong.support.ProgrammeRows;
import vn.hiepdong.web.form.Submissions;
import vn.hiepdong.web.time.DayText;

/**
 * A signed live programme between a committee and a front with one commitment, led by a department below the committee; and
 * the people on each side.
 */
@SpringBootTest
@AutoConfigureMockMvc
@Transactional
public abstract class ACommitmentUnderWay {

    @Autowired
    protected MockMvc mvc;

    @Autowired
    protected JdbcClient jdbc;

    @Autowired
    protected EntityManager entities;

    @Autowired
    protected Commitments commitments;

    protected AgencyRows agencies;
    protected Agency committee;
    protected Agency front;
    protected Agency department;
    protected Programme programme;
    protected long id;

    /** Of the lead itself, of its signing party, of the other party, and of nobody. */
    protected SignedInAccount lead;

    protected SignedInAccount host;
    protected SignedInAccount other;
    protected SignedInAccount stranger;

    @BeforeEach
    final void aCommitment() {
        agencies = new AgencyRows(jdbc, entities);
        var signedIn = new SignedIn(jdbc);
        committee = agencies.agency("Ủy ban nhân dân tỉnh Bước");
        front = agencies.agency("Ủy ban Mặt trận Tổ quốc tỉnh Bước");
        department = agencies.agencyUnder(committee, "Sở Nội vụ tỉnh Bước");
        var year = LocalDate.now().getYear();
        programme = new ProgrammeRows(jdbc, entities)
                .programme("Chương trình tỉnh Bước", committee)
                .period(year + "-01-01", year + "-12-31")
                .signed(year + "-01-05", year + "-01-05")
                .between(committee, front)
                .save();
        new CommitmentRows(jdbc).commitment(programme, 1, "Tập huấn cán bộ cơ sở", year + "-12-31", department);
        id = jdbc.sql("select id from commitment where programme_id = ?")
                .param(programme.id())
                .query(Long.class)
                .single();
        lead = signedIn.coordinatorOf(department);
        host = signedIn.coordinatorOf(committee);
        other = signedIn.coordinatorOf(front);
        stranger = signedIn.coordinatorOf(agencies.agency("Hội Nông dân tỉnh Bước"));
        forget();
    }

    protected ResultActions report(SignedInAccount by, String text, boolean claim) throws Exception {
        return send(
                by,
                "/progress",
                "asOf",
                DayText.print(LocalDate.now()),
                "text",
                text,
                "figure",
                "",
                "claim",
                claim ? "true" : "false");
    }

    protected ResultActions answer(SignedInAccount by, String stance, String text) throws Exception {
        return send(by, "/progress/" + lastEntry() + "/reply", "stance", stance, "text", text);
    }

    protected ResultActions send(SignedInAccount by, String way, String... fields) throws Exception {
        forget();
        var request = post("/staff/commitments/" + id + way)
                .with(as(by))
                .param("submissionKey", Submissions.newKey())
                .param("version", String.valueOf(commitment().version()));
        for (var at = 0; at < fields.length; at += 2) {
            request.param(fields[at], fields[at + 1]);
        }
        var answered = mvc.perform(request);
        forget();
        return answered;
    }

    protected Document page(SignedInAccount by) throws Exception {
        forget();
        return Jsoup.parse(mvc.perform(get("/staff/commitments/" + id).with(as(by)))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8));
    }

    protected Document publicPage() throws Exception {
        forget();
        return Jsoup.parse(mvc.perform(get("/cam-ket/" + id))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8));
    }

    protected Commitment commitment() {
        return entities.find(Commitment.class, id);
    }

    protected long lastEntry() {
        return jdbc.sql("select max(id) from progress_entry where commitment_id = ?")
                .param(id)
                .query(Long.class)
                .single();
    }

    protected void forget() {
        entities.flush();
        entities.clear();
    }
}
