package vn.hiepdong.commitment;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static vn.hiepdong.account.SignedIn.as;

import jakarta.persistence.EntityManager;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.annotation.Transactional;
import vn.hiepdong.account.SignedIn;
import vn.hiepdong.account.SignedInAccount;
import vn.hiepdong.agency.Agency;
import vn.hiepdong.programme.Programme;
import vn.hiepdong.support.AgencyRows;
import vn.hiepdong.support.ProgrammeRows;
import vn.hiepdong.web.form.Submissions;

/** What tests of commitments start from: a draft between two parties, and a coordinator of the one that keeps it. */
@SpringBootTest
@AutoConfigureMockMvc
@Transactional
abstract class ADraftOfCommitments {

    static final String COMMITTEE = "Ủy ban nhân dân tỉnh Thử";
    static final String FRONT = "Ủy ban Mặt trận Tổ quốc tỉnh Thử";
    static final String HOME_AFFAIRS = "Sở Nội vụ tỉnh Thử";

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    EntityManager entities;

    @Autowired
    Commitments commitments;

    AgencyRows agencies;
    SignedIn signedIn;
    Agency committee;
    Agency front;
    Programme programme;
    SignedInAccount me;

    @BeforeEach
    final void aDraftBetweenCommitteeAndFront() {
        agencies = new AgencyRows(jdbc, entities);
        signedIn = new SignedIn(jdbc);
        committee = agencies.agency(COMMITTEE);
        front = agencies.agency(FRONT);
        agencies.agencyUnder(committee, HOME_AFFAIRS);
        programme = draft().save();
        me = signedIn.coordinatorOf(committee);
    }

    ProgrammeRows.Row draft() {
        return new ProgrammeRows(jdbc, entities)
                .programme("Chương trình thử", committee)
                .between(committee, front);
    }

    ResultActions save(Row... rows) throws Exception {
        return save(List.of(rows));
    }

    ResultActions save(List<Row> rows) throws Exception {
        return mvc.perform(form(rows));
    }

    MockHttpServletRequestBuilder form(Row... rows) {
        return form(List.of(rows));
    }

    MockHttpServletRequestBuilder form(List<Row> rows) {
        entities.flush();
        entities.clear();
        var request = post(address("/edit"))
                .with(as(me))
                .param("submissionKey", Submissions.newKey())
                .param(
                        "version",
                        Long.toString(
                                entities.find(Programme.class, programme.id()).version()));
        for (var i = 0; i < rows.size(); i++) {
            for (var field : rows.get(i).typed().entrySet()) {
                request.param("rows[" + i + "]." + field.getKey(), field.getValue());
            }
        }
        return request;
    }

    /** What is typed into a row; what is not named is left empty, as a browser posts it. */
    static Row row(String... typed) {
        var row = new LinkedHashMap<String, String>();
        for (var field : List.of(
                "id",
                "section",
                "statement",
                "kind",
                "due",
                "recurrence",
                "output",
                "lead",
                "supports",
                "implementers")) {
            row.put(field, "");
        }
        for (var i = 0; i < typed.length; i += 2) {
            row.put(typed[i], typed[i + 1]);
        }
        return new Row(row);
    }

    record Row(Map<String, String> typed) {}

    static String id(Commitment commitment) {
        return commitment.id().toString();
    }

    String address(String page) {
        return "/staff/programmes/" + programme.id() + "/commitments" + page;
    }

    List<Commitment> stored() {
        entities.flush();
        entities.clear();
        var stored = commitments.of(entities.find(Programme.class, programme.id()));
        stored.forEach(commitment -> List.of(AssignmentRole.values())
                .forEach(role -> commitment.agencies(role).forEach(Agency::name)));
        return stored;
    }
}
