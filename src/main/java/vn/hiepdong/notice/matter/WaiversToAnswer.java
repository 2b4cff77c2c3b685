package vn.hiepdong.notice.matter;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.hiepdong.account.SignedInAccount;
import vn.hiepdong.conference.duty.AwaitedWaivers;
import vn.hiepdong.notice.Matter;
import vn.hiepdong.notice.NoticeKind;
import vn.hiepdong.notice.NoticeSource;
import vn.hiepdong.web.time.DayText;

/** Another party asks to waive a review, and the own side is to agree or not. */
@Component
class WaiversToAnswer implements NoticeSource {

    private final AwaitedWaivers waivers;
    private final Clock clock;

    WaiversToAnswer(AwaitedWaivers waivers, Clock clock) {
        this.waivers = waivers;
        this.clock = clock;
    }

    @Override
    public List<Matter> of(SignedInAccount me) {
        var today = LocalDate.now(clock);
        return waivers.of(me).stream()
                .map(asked -> new Matter(
                        NoticeKind.TO_CONFIRM,
                        "review-waiver:" + asked.waiverId(),
                        Matter.again(asked.since(), today),
                        asked.words(),
                        asked.programmeTitle(),
                        "chờ từ " + DayText.print(asked.since()),
                        asked.address()))
                .toList();
    }
}
