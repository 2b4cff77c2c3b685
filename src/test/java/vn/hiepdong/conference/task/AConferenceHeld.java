package vn.hiepdong.conference.task;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static vn.hiepdong.account.SignedIn.as;

import jakarta.persistence.EntityManager;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
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
import vn.hiepdong.conference.Conference;
import vn.hiepdong.programme.Programme;
import vn.hiepdong.support.AgencyRows;
import vn.hiepdong.support.CommitmentRows;
import vn.hiepdong.support.ConferenceRows;
import vn.hiepdong.support.MaterialRows;
import vn.hiepdong.support.ProgrammeRows;
import vn.hiepdong.web.form.Submissions;

/**
 * A live programme of a committee, a front and a board, kept by the committee, with one item; and the conference, kept by the
 * front, at which it was signed two days ago.
 */
@SpringBootTest
@AutoConfigureMockMvc
@Transactional
public abstract class AConferenceHeld {

    protected static final LocalDate DAY = LocalDate.now().minusDays(2);
    protected static final String FRONT = "Ủy ban Mặt trận Tổ quốc tỉnh Giao";
    protected static final String DEPARTMENT = "Sở Nội vụ tỉnh Giao";

    @Autowired
    protected MockMvc mvc;

    @Autowired
    protected JdbcClient jdbc;

    @Autowired
    protected EntityManager entities;

    protected AgencyRows agencies;
    protected ProgrammeRows programmes;
    protected ConferenceRows conferences;
    protected MaterialRows material;
    protected SignedIn signedIn;
    protected Agency committee;
    protected Agency department;
    protected Agency front;
    protected Agency board;
    protected Programme programme;
    protected Conference conference;

    /** Of the side that keeps the programme, of the one that keeps the conference, of the third party, and of nobody. */
    protected SignedInAccount keeper;

    protected SignedInAccount host;
    protected SignedInAccount party;
    protected SignedInAccount stranger;

    @BeforeEach
    final void aConference() {
        agencies = new AgencyRows(jdbc, entities);
        programmes = new ProgrammeRows(jdbc, entities);
        conferences = new ConferenceRows(jdbc, entities);
        material = new MaterialRows(jdbc);
        signedIn = new SignedIn(jdbc);
        committee = agencies.agency("Ủy ban nhân dân tỉnh Giao");
        department = agencies.agencyUnder(committee, DEPARTMENT);
        front = agencies.agency(FRONT);
        board = agencies.agency("Ban Dân vận Tỉnh ủy Giao");
        programme = programmes
                .programme("Chương trình phối hợp tỉnh Giao", committee)
                .period(DAY.minusDays(100).toString(), DAY.plusDays(200).toString())
                .signed(DAY.toString(), DAY.toString())
                .between(committee, front, board)
                .save();
        new CommitmentRows(jdbc)
                .commitment(
                        programme,
                        1,
                        "Đối thoại với nhân dân",
                        DAY.plusDays(100).toString(),
                        committee);
        conference = conferences.held("Hội nghị ký kết tỉnh Giao", DAY.toString(), "Hội trường", front);
        conferences.signed(conference, programme);
        keeper = signedIn.coordinatorOf(committee);
        host = signedIn.coordinatorOf(front);
        party = signedIn.coordinatorOf(board);
        stranger = signedIn.coordinatorOf(agencies.agency("Hội Nông dân tỉnh Giao"));
        forget();
    }

    /** A page of the staff, under the conference's. */
    protected ResultActions ask(SignedInAccount me, String way) throws Exception {
        forget();
        return mvc.perform(get(here() + way).with(as(me)));
    }

    protected Document page(SignedInAccount me, String way) throws Exception {
        return read(ask(me, way));
    }

    protected Document read(String address) throws Exception {
        forget();
        return read(mvc.perform(get(URI.create(address))));
    }

    protected ResultActions send(SignedInAccount me, String way, String... fields) throws Exception {
        return send(form(me, way, fields));
    }

    protected ResultActions send(MockHttpServletRequestBuilder form) throws Exception {
        forget();
        var answered = mvc.perform(form);
        forget();
        return answered;
    }

    protected MockHttpServletRequestBuilder form(SignedInAccount me, String way, String... fields) {
        var request = post(here() + way).with(as(me)).param("submissionKey", Submissions.newKey());
        for (var at = 0; at < fields.length; at += 2) {
            request.param(fields[at], fields[at + 1]);
        }
        return request;
    }

    protected String here() {
        return "/staff/conferences/" + conference.id();
    }

    protected List<Long> ids(String query) {
        return jdbc.sql(query).query(Long.class).list();
    }

    protected void forget() {
        entities.flush();
        entities.clear();
    }

    private static Document read(ResultActions answered) throws Exception {
        return Jsoup.parse(answered.andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8));
    }
}
