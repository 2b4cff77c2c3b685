package vn.hiepdong.notice.choice;

import java.util.Arrays;
import java.util.List;
import vn.hiepdong.notice.NoticeKind;
import vn.hiepdong.web.form.Submissions;

/**
 * What somebody ticks: the kinds that are wanted, and whether the day's letter is.
 *
 * @param kinds null when none is ticked
 * @param byMail null when it is not ticked
 */
public record NoticeSettingForm(String submissionKey, Long version, List<NoticeKind> kinds, Boolean byMail) {

    static NoticeSettingForm of(NoticeSetting setting) {
        var off = setting.off();
        return new NoticeSettingForm(
                Submissions.newKey(),
                setting.version(),
                Arrays.stream(NoticeKind.values())
                        .filter(kind -> !off.contains(kind))
                        .toList(),
                setting.byMail());
    }

    List<NoticeKind> wanted() {
        return kinds == null ? List.of() : kinds;
    }

    boolean letter() {
        return Boolean.TRUE.equals(byMail);
    }
}
