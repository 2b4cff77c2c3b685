package vn.hiepdong.notice.matter;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.hiepdong.account.SignedInAccount;
import vn.hiepdong.commitment.AwaitedAnswers;
import vn.hiepdong.notice.Matter;
import vn.hiepdong.notice.NoticeKind;
import vn.hiepdong.notice.NoticeSource;
import vn.hiepdong.web.time.DayText;

/** What waits for the own side's word: a claim, a due date that is asked for. For those who may give it. */
@Component
class AnswersToGive implements NoticeSource {

    private final AwaitedAnswers answers;
    private final Clock clock;

    AnswersToGive(AwaitedAnswers answers, Clock clock) {
        this.answers = answers;
        this.clock = clock;
    }

    @Override
    public List<Matter> of(SignedInAccount me) {
        var today = LocalDate.now(clock);
        return answers.of(me).stream()
                .map(awaited -> new Matter(
                        NoticeKind.TO_CONFIRM,
                        awaited.key().replace('-', ':'),
                        Matter.again(awaited.since(), today),
                        awaited.commitment().statement(),
                        awaited.commitment().programme().title(),
                        awaited.words() + ", chờ từ " + DayText.print(awaited.since()),
                        "/staff/commitments/" + awaited.commitment().id()))
                .toList();
    }
}
