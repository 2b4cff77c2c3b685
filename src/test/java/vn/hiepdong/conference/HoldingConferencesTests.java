package vn.hiepdong.conference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.annotation.Transactional;
import vn.hiepdong.programme.ProgrammeStatus;
import vn.hiepdong.web.RuleViolation;

/** When a conference may be confirmed as held, and what that does to its texts (DOMAIN §4, rows D09 and D15). */
@SpringBootTest
@Transactional
@Import(Stage.class)
class HoldingConferencesTests {

    @Autowired
    Stage stage;

    @BeforeEach
    void twoParties() {
        stage.set();
    }

    @ParameterizedTest(name = "{0}, {1}, {2}: {3}")
    @CsvSource(textBlock = """
            past day,   a place,  a waiting text,    held
            past day,   no place, an archival text,  held
            past day,   no place, a waiting text,    Cần ghi địa điểm
            no day,     a place,  a waiting text,    Cần ghi ngày họp
            coming day, a place,  a waiting text,    chưa đến
            past day,   a place,  no text,           Cần ít nhất một văn bản
            no day,     no place, no text,           Cần ghi ngày họp
            """)
    void holdingNeedsADayNotInTheFutureAPlaceAndAText(String day, String place, String text, String outcome) {
        var conference = stage.conference(
                day.equals("no day") ? "" : day.equals("past day") ? Stage.past() : Stage.coming(),
                place.equals("a place") ? "Hội trường tỉnh" : "");
        if (text.equals("a waiting text")) {
            stage.attach(conference, stage.waitingText("Chương trình phối hợp"));
        }
        if (text.equals("an archival text")) {
            stage.attach(conference, stage.archivalText("Chương trình phối hợp"));
        }
        if (outcome.equals("held")) {
            stage.hold(conference);
            assertThat(stage.get(conference).status()).isEqualTo(ConferenceStatus.HELD);
        } else {
            assertThatExceptionOfType(RuleViolation.class)
                    .isThrownBy(() -> stage.hold(conference))
                    .withMessageContaining(outcome);
            assertThat(stage.get(conference).status()).isEqualTo(ConferenceStatus.PLANNED);
        }
    }

    @Test
    void severalTextsAreSignedAtOneConferenceEachByItsOwnLines() {
        var conference = stage.conference(Stage.past(), "Hội trường tỉnh");
        var complete = stage.waitingText("Quy chế phối hợp");
        var incomplete = stage.waitingText("Chương trình năm");
        var archival = stage.archivalText("Chương trình theo báo");
        stage.sign(
                conference,
                stage.attach(conference, complete),
                stage.signedBy(stage.committee, stage.an),
                stage.signedBy(stage.front, stage.cuong));
        stage.sign(
                conference,
                stage.attach(conference, incomplete),
                stage.signedBy(stage.committee, stage.an),
                stage.absent(stage.front));
        stage.attach(conference, archival);

        stage.hold(conference);

        var day = stage.get(conference).startsOn();
        assertThat(stage.reread(complete).signedOn()).isEqualTo(day);
        assertThat(stage.reread(complete).effectiveFrom()).isEqualTo(day);
        assertThat(stage.reread(incomplete).status()).isEqualTo(ProgrammeStatus.READY_TO_SIGN);
        assertThat(stage.reread(archival).status()).isEqualTo(ProgrammeStatus.SIGNED);
    }

    @Test
    void anIncompleteTextIsSignedWhenItsLastLineIs() {
        var conference = stage.conference(Stage.past(), "Hội trường tỉnh");
        var text = stage.waitingText("Chương trình năm");
        var signing = stage.attach(conference, text);
        stage.sign(conference, signing, stage.signedBy(stage.committee, stage.an), stage.absent(stage.front));
        stage.hold(conference);

        stage.sign(conference, signing, stage.untouched(stage.committee), stage.signedBy(stage.front, stage.cuong));

        assertThat(stage.reread(text).signed()).isTrue();
        assertThat(stage.reread(text).signedOn())
                .isEqualTo(stage.get(conference).startsOn());
    }

    @Test
    void aLineThatWasSignedStandsAfterTheConferenceWasHeld() {
        var conference = stage.conference(Stage.past(), "Hội trường tỉnh");
        var signing = stage.attach(conference, stage.waitingText("Chương trình năm"));
        stage.sign(conference, signing, stage.signedBy(stage.committee, stage.an));
        stage.hold(conference);

        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> stage.sign(conference, signing, stage.signedBy(stage.committee, stage.binh)))
                .withMessageContaining("không sửa được");
    }

    @Test
    void aTextThatWentBackToDraftKeepsTheConferenceFromBeingHeld() {
        var conference = stage.conference(Stage.past(), "Hội trường tỉnh");
        var text = stage.waitingText("Chương trình năm");
        stage.attach(conference, text);
        stage.takeBackToDraft(text);

        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> stage.hold(conference))
                .withMessageContaining("không còn chờ ký");
    }

    @Test
    void cancellingFreesTheTextsForAnotherConference() {
        var conference = stage.conference(Stage.coming(), "Hội trường tỉnh");
        var text = stage.waitingText("Chương trình năm");
        stage.attach(conference, text);

        stage.cancel(conference, "Bão số 3");

        assertThat(stage.reread(conference).status()).isEqualTo(ConferenceStatus.CANCELLED);
        var another = stage.conference(Stage.coming(), "Hội trường tỉnh");
        assertThat(stage.attach(another, text)).isPositive();
    }
}
