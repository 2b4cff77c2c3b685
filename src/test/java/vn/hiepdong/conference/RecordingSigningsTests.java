package vn.hiepdong.conference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.hiepdong.conference.SignaturesForm.Mark.SIGNED;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.data.domain.PageRequest;
import org.springframework.transaction.annotation.Transactional;
import vn.hiepdong.audit.History;
import vn.hiepdong.audit.ReadingHistory;
import vn.hiepdong.programme.Programme;
import vn.hiepdong.web.RuleViolation;

/** A line names a party, who signed for it and in which office held that day (row D19). */
@SpringBootTest
@Transactional
@Import(Stage.class)
class RecordingSigningsTests {

    @Autowired
    Stage stage;

    @Autowired
    Conferences conferences;

    @Autowired
    RecordingSignings recording;

    @Autowired
    ReadingHistory history;

    private Programme text;
    private long conference;
    private long signing;

    @BeforeEach
    void aTextAtAConference() {
        stage.set();
        text = stage.waitingText("Chương trình năm");
        conference = stage.conference(Stage.past(), "Hội trường tỉnh");
        signing = stage.attach(conference, text);
    }

    @Test
    void theOnlyOfficeOfASignatoryIsFilledIn() {
        stage.sign(conference, signing, stage.signedBy(stage.committee, stage.an));

        assertThat(line(0).office()).isEqualTo("Chủ tịch UBND tỉnh");
    }

    @Test
    void aDeputySignsForTheHead() {
        stage.sign(
                conference,
                signing,
                new SignaturesForm.Line(
                        stage.committee.id(), SIGNED, "Trần Thị Bình", "phó chủ tịch ubnd tỉnh", SigningCapacity.KT));

        assertThat(line(0).signatory()).isEqualTo("Trần Thị Bình");
        assertThat(line(0).office()).isEqualTo("KT. CHỦ TỊCH UBND TỈNH / PHÓ CHỦ TỊCH UBND TỈNH");
    }

    @Test
    void severalOfficesAreListedToChooseFrom() {
        stage.people.holding(stage.an, "Bí thư Ban cán sự", stage.committee);

        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> stage.sign(conference, signing, stage.signedBy(stage.committee, stage.an)))
                .withMessageContaining("“Bí thư Ban cán sự”, “Chủ tịch UBND tỉnh”");
    }

    @Test
    void nobodySignsForAPartyInWhichNoOfficeIsHeld() {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> stage.sign(conference, signing, stage.signedBy(stage.front, stage.an)))
                .withMessageContaining("không có chức vụ nào tại " + Stage.FRONT)
                .satisfies(refused ->
                        assertThat(refused.sentences().get(0).field()).isEqualTo("lines[0].office"));
    }

    @Test
    void aLineSignedBeforeTheDayIsKnownIsRefused() {
        var undated = stage.conference("", "Hội trường tỉnh");
        var other = stage.attach(undated, stage.waitingText("Chương trình khác"));

        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> stage.sign(undated, other, stage.signedBy(stage.committee, stage.an)))
                .withMessageContaining("ngày họp");
    }

    @Test
    void anAbsentLineDoesNotSign() {
        stage.sign(conference, signing, stage.signedBy(stage.committee, stage.an), stage.absent(stage.front));

        assertThat(line(1).state()).isEqualTo(SigningView.State.ABSENT);
        assertThat(stage.get(conference).signing(signing).complete()).isFalse();
    }

    @Test
    void aTextIsSignedAtOneConferenceOnly() {
        var another = stage.conference(Stage.past(), "Nơi khác");

        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> stage.attach(another, text))
                .withMessageContaining("đã thuộc một hội nghị khác");
    }

    @Test
    void aTextTakenBackMayBeSignedElsewhere() {
        recording.detach(conference, signing, stage.me);
        stage.reread(conference);

        var another = stage.conference(Stage.past(), "Nơi khác");
        assertThat(stage.attach(another, text)).isPositive();
    }

    @Test
    void aDraftIsNoTextToSign() {
        var draft = stage.programmes
                .programme("Bản nháp", stage.committee)
                .between(stage.committee, stage.front)
                .save();

        assertThat(recording.signable(stage.me)).doesNotContain(draft);
    }

    @Test
    void theLinesAreReadInTheHistoryOfTheConference() {
        stage.sign(conference, signing, stage.signedBy(stage.committee, stage.an));
        stage.reread(conference);

        assertThat(history.of("conference", conference, PageRequest.of(0, 20)))
                .extracting(History::subject)
                .contains("conference", "signing", "signature");
    }

    private SigningView.Line line(int number) {
        return conferences.textsOf(stage.reread(conference)).get(0).lines().get(number);
    }
}
