package vn.hiepdong.notice;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.hiepdong.notice.mail.SendingDigests;

/** Every few minutes on every node; what there is to do, one of them does. Which day it is, the portal's clock says. */
@Component
public class NoticeJob {

    private final TellingNotices telling;
    private final SendingDigests sending;

    NoticeJob(TellingNotices telling, SendingDigests sending) {
        this.telling = telling;
        this.sending = sending;
    }

    @Scheduled(cron = "${portal.notices.cron}", zone = "Asia/Ho_Chi_Minh")
    public void run() {
        if (telling.tell()) {
            sending.send();
        }
    }
}
