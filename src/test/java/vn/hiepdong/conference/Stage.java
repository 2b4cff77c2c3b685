package vn.hiepdong.conference;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.hiepdong.account.SignedIn;
import vn.hiepdong.account.SignedInAccount;
import vn.hiepdong.agency.Agency;
import vn.hiepdong.agency.person.Person;
import vn.hiepdong.programme.Programme;
import vn.hiepdong.support.AgencyRows;
import vn.hiepdong.support.PersonRows;
import vn.hiepdong.support.ProgrammeRows;
import vn.hiepdong.web.form.Submissions;
import vn.hiepdong.web.time.DayText;

/** Who and what the tests of conferences share: two parties with their people, and a coordinator of the first. */
@TestComponent
public class Stage {

    public static final String COMMITTEE = "Ủy ban nhân dân tỉnh Thử";
    public static final String FRONT = "Ủy ban Mặt trận Tổ quốc tỉnh Thử";

    public final AgencyRows agencies;
    public final PersonRows people;
    public final ProgrammeRows programmes;
    public final SignedIn signedIn;

    public Agency committee;
    public Agency front;
    public Person an;
    public Person binh;
    public Person cuong;
    public SignedInAccount me;

    private final JdbcClient jdbc;
    private final EntityManager entities;
    private final PlanningConferences planning;
    private final RecordingSignings signings;
    private final HoldingConferences holding;
    private final ConferenceRepository conferences;

    Stage(
            JdbcClient jdbc,
            EntityManager entities,
            PlanningConferences planning,
            RecordingSignings signings,
            HoldingConferences holding,
            ConferenceRepository conferences) {
        this.agencies = new AgencyRows(jdbc, entities);
        this.people = new PersonRows(jdbc, entities);
        this.programmes = new ProgrammeRows(jdbc, entities);
        this.signedIn = new SignedIn(jdbc);
        this.jdbc = jdbc;
        this.entities = entities;
        this.planning = planning;
        this.signings = signings;
        this.holding = holding;
        this.conferences = conferences;
    }

    public void set() {
        committee = agencies.agency(COMMITTEE);
        front = agencies.agency(FRONT);
        an = people.leading(people.person("Nguyễn Văn An"), "Chủ tịch UBND tỉnh", committee);
        binh = people.holding(people.person("Trần Thị Bình"), "Phó Chủ tịch UBND tỉnh", committee);
        cuong = people.leading(people.person("Lê Văn Cường"), "Chủ tịch UBMTTQ tỉnh", front);
        me = signedIn.coordinatorOf(committee);
    }

    public Programme waitingText(String title) {
        return programmes
                .programme(title, committee)
                .between(committee, front)
                .status("READY_TO_SIGN")
                .save();
    }

    public Programme archivalText(String title) {
        return programmes
                .programme(title, committee)
                .between(committee, front)
                .archival()
                .save();
    }

    /** A planned one; day and place may be empty. */
    public long conference(String day, String place) {
        return planning.plan(form("Hội nghị ký kết thử", day, place), me);
    }

    static ConferenceForm form(String title, String day, String place) {
        return new ConferenceForm(
                Submissions.newKey(), null, title, day, "", null, "", place, "", "", false, "", "", "", "");
    }

    public long attach(long conference, Programme text) {
        return signings.attach(
                conference, new SigningForm(Submissions.newKey(), text.id().toString(), "", ""), me);
    }

    public void sign(long conference, long signing, SignaturesForm.Line... lines) {
        signings.sign(conference, signing, signatures(conference, lines), me);
    }

    SignaturesForm signatures(long conference, SignaturesForm.Line... lines) {
        return new SignaturesForm(
                Submissions.newKey(), get(conference).version(), "", "", new ArrayList<>(List.of(lines)));
    }

    public SignaturesForm.Line signedBy(Agency party, Person person) {
        return new SignaturesForm.Line(party.id(), SignaturesForm.Mark.SIGNED, person.name(), "", null);
    }

    SignaturesForm.Line absent(Agency party) {
        return new SignaturesForm.Line(party.id(), SignaturesForm.Mark.ABSENT, "", "", null);
    }

    /** A line that stands: the page shows it and posts only whose it is. */
    SignaturesForm.Line untouched(Agency party) {
        return new SignaturesForm.Line(party.id(), null, null, null, null);
    }

    public void hold(long conference) {
        holding.hold(conference, HoldingForm.of(get(conference)), me);
    }

    public void cancel(long conference, String reason) {
        holding.cancel(
                conference,
                new CancellationForm(Submissions.newKey(), get(conference).version(), reason),
                me);
    }

    public Conference get(long id) {
        return conferences.findById(id).orElseThrow();
    }

    public void flush() {
        entities.flush();
    }

    /** As the next request reads it. */
    public Conference reread(long id) {
        entities.flush();
        entities.clear();
        return get(id);
    }

    public Programme reread(Programme programme) {
        entities.flush();
        entities.clear();
        return entities.find(Programme.class, programme.id());
    }

    /** As if it were ticked "công bố". */
    public void announce(long conference) {
        entities.flush();
        jdbc.sql("update conference set announced = true where id = ?")
                .params(conference)
                .update();
        entities.clear();
    }

    void takeBackToDraft(Programme text) {
        entities.flush();
        jdbc.sql("update programme set status = 'DRAFT' where id = ?")
                .params(text.id())
                .update();
        entities.clear();
    }

    /** Past in whatever zone the test runs. */
    public static String past() {
        return day(LocalDate.now().minusDays(2));
    }

    public static String coming() {
        return day(LocalDate.now().plusDays(7));
    }

    private static String day(LocalDate day) {
        return DayText.print(day);
    }
}
