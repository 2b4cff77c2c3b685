package vn.hiepdong.notice.choice;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hiepdong.account.SignedInAccount;
import vn.hiepdong.web.VersionConflict;

/** Everybody chooses for himself, whatever the role. A kind that is turned off is told no more, from the next look on. */
@Component
@Transactional
public class ChoosingNotices {

    private final NoticeSettingRepository settings;

    ChoosingNotices(NoticeSettingRepository settings) {
        this.settings = settings;
    }

    /** @throws VersionConflict when it was chosen otherwise meanwhile, in another window */
    public void choose(NoticeSettingForm form, SignedInAccount me) {
        var setting = settings.findByAccountId(me.id()).orElseGet(() -> new NoticeSetting(me.id()));
        VersionConflict.unlessSame(setting.version(), form.version(), NoticeSettingForm.of(setting));
        setting.choose(form.wanted(), form.letter());
        settings.save(setting);
    }
}
