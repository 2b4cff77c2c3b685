package vn.hiepdong.notice.choice;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hiepdong.notice.NoticeKind;

/** Reads what people chose. */
@Component
@Transactional(readOnly = true)
public class NoticeChoices {

    private final NoticeSettingRepository settings;

    NoticeChoices(NoticeSettingRepository settings) {
        this.settings = settings;
    }

    public Set<NoticeKind> unwantedBy(long accountId) {
        return settings.findByAccountId(accountId).map(NoticeSetting::off).orElse(Set.of());
    }

    public boolean wantsMail(long accountId) {
        return settings.findByAccountId(accountId).map(NoticeSetting::byMail).orElse(true);
    }

    NoticeSettingForm formOf(long accountId) {
        return NoticeSettingForm.of(settings.findByAccountId(accountId).orElseGet(() -> new NoticeSetting(accountId)));
    }
}
