package vn.hiepdong.commitment.renewal;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static vn.hiepdong.account.SignedIn.as;

import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.transaction.annotation.Transactional;
import vn.hiepdong.account.SignedIn;
import vn.hiepdong.account.SignedInAccount;
import vn.hiepdong.agency.Agency;
import vn.hiepdong.commitment.Commitment;
import vn.hiepdong.commitment.CommitmentState;
import vn.hiepdong.commitment.Commitments;
import vn.hiepdong.programme.Programme;
import vn.hiepdong.programme.Programmes;
import vn.hiepdong.programme.SigningProgrammes;
import vn.hiepdong.support.AgencyRows;
import vn.hiepdong.support.CommitmentRows;
import vn.hiepdong.support.ConferenceRows;
import vn.hiepdong.support.DocumentRows;
import vn.hiepdong.support.MaterialRows;
import vn.hiepdong.support.ProgrammeRows;
import vn.hiepdong.web.form.Submissions;

/** The signed programme of 2025 between a committee and a front, with three commitments, and those who may go on with it. */
@SpringBootTest
@AutoConfigureMockMvc
@Transactional
public abstract class APromiseOfLastYear {

    @Autowired
    protected MockMvc mvc;

    @Autowired
    protected JdbcClient jdbc;

    @Autowired
    protected EntityManager entities;

    @Autowired
    protected Commitments commitments;

    @Autowired
    protected Programmes programmes;

    @Autowired
    private SigningProgrammes signing;

    protected AgencyRows agencies;
    protected ProgrammeRows programmeRows;
    protected CommitmentRows commitmentRows;
    protected ConferenceRows conferences;
    protected MaterialRows material;
    protected Agency committee;
    protected Agency front;
    protected Programme old;
    protected SignedInAccount keeper;
    protected SignedInAccount party;
    protected SignedInAccount stranger;

    @BeforeEach
    final void theProgrammeOf2025() {
        agencies = new AgencyRows(jdbc, entities);
        programmeRows = new ProgrammeRows(jdbc, entities);
        commitmentRows = new CommitmentRows(jdbc);
        conferences = new ConferenceRows(jdbc, entities);
        material = new MaterialRows(jdbc);
        committee = agencies.agency("Ủy ban nhân dân tỉnh Nối");
        front = agencies.agency("Ủy ban Mặt trận Tổ quốc tỉnh Nối");
        old = programmeRows
                .programme("Chương trình phối hợp năm 2025", committee)
                .period("2025-01-01", "2025-12-31")
                .signed("2025-01-05", "2025-01-05")
                .between(committee, front)
                .save();
        commitmentRows.commitment(old, 1, "Đối thoại với nhân dân", "2025-06-30", committee);
        commitmentRows.commitment(old, 2, "Giám sát việc phục vụ", "2025-12-31", front);
        commitmentRows.commitment(old, 3, "Tuyên truyền pháp luật", null, committee);
        var documents = new DocumentRows(jdbc, entities);
        documents.cited(
                old, documents.document("Quyết định", "403-QĐ/TU", "Tỉnh ủy", "2018-01-15", "Về công tác dân vận"));
        var people = new SignedIn(jdbc);
        keeper = people.coordinatorOf(committee);
        party = people.coordinatorOf(front);
        stranger = people.coordinatorOf(agencies.agency("Hội Nông dân tỉnh Nối"));
        forget();
    }

    /** What the page of the renewal proposes, as a browser would post it, changed by number of the old commitment. */
    protected Map<String, String> proposed(Programme origin) throws Exception {
        var form = new LinkedHashMap<String, String>();
        for (var field :
                page("/staff/programmes/" + origin.id() + "/renewal", keeper).select("main form [name]")) {
            var value = switch (field.tagName()) {
                case "textarea" -> field.wholeText().strip();
                case "select" -> field.select("option[selected]").attr("value");
                default -> field.attr("value");
            };
            if (!field.attr("name").startsWith("_")) {
                form.put(field.attr("name"), value);
            }
        }
        return form;
    }

    /** The draft that a renewal made. */
    protected Programme renew(Map<String, String> form) throws Exception {
        var location = post(old, form, keeper).andReturn().getResponse().getRedirectedUrl();
        forget();
        return programmes.get(Long.parseLong(location.replaceAll("\\D", "")));
    }

    protected ResultActions post(Programme origin, Map<String, String> form, SignedInAccount by) throws Exception {
        return send("/staff/programmes/" + origin.id() + "/renewal", form, by);
    }

    protected ResultActions send(String address, Map<String, String> form, SignedInAccount by) throws Exception {
        forget();
        var request = MockMvcRequestBuilders.post(address).with(as(by));
        form.forEach(request::param);
        if (!form.containsKey("submissionKey")) {
            request.param("submissionKey", Submissions.newKey());
        }
        var answered = mvc.perform(request);
        forget();
        return answered;
    }

    protected void sign(Programme draft) {
        jdbc.sql("update programme set status = 'READY_TO_SIGN' where id = ?")
                .param(draft.id())
                .update();
        forget();
        signing.sign(programmes.get(draft.id()), LocalDate.of(2026, 1, 9), null);
        forget();
    }

    /** How the commitments of a programme stand, by their numbers. */
    protected List<CommitmentState> states(Programme programme) {
        forget();
        return of(programme).stream().map(Commitment::state).toList();
    }

    protected List<Commitment> of(Programme programme) {
        return commitments.of(programmes.get(programme.id()));
    }

    protected void stands(int number, String state) {
        jdbc.sql("""
                        update commitment set state = :state,
                               claimed_on = case when :state in ('SUBMITTED', 'COMPLETED') then date '2025-06-01' end,
                               completed_on = case when :state = 'COMPLETED' then date '2025-06-01' end
                         where programme_id = :programme and number = :number
                        """)
                .param("state", state)
                .param("programme", old.id())
                .param("number", number)
                .update();
        forget();
    }

    protected Document page(String address, SignedInAccount by) throws Exception {
        forget();
        return Jsoup.parse(mvc.perform(get(address).with(as(by)))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8));
    }

    protected Document publicPage(String address) throws Exception {
        forget();
        return Jsoup.parse(
                mvc.perform(get(address)).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8));
    }

    protected void forget() {
        entities.flush();
        entities.clear();
    }
}
