package vn.hiepdong.notice.mail;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import vn.hiepdong.notice.NoticeKind;
import vn.hiepdong.notice.mail.Digest.Item;
import vn.hiepdong.web.PortalProperties;
import vn.hiepdong.web.text.Labels;
import vn.hiepdong.web.time.DayText;

/** The words of the day's letter: plain text, in the quiet language of an office. */
@Component
class DigestText {

    /** Of one kind; who has more to do finds it on the desk. */
    private static final int MOST = 20;

    private static final int LONGEST = 160;
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final Labels labels;
    private final String base;

    DigestText(Labels labels, PortalProperties portal) {
        this.labels = labels;
        this.base = portal.baseUrl().toString().replaceAll("/+$", "");
    }

    String subject(String portal, Digest digest, LocalDate day) {
        return "%s: %d việc cần xem, ngày %s".formatted(portal, digest.items().size(), DayText.print(day));
    }

    String of(String portal, String name, Digest digest, LocalDate day) {
        var lines = new ArrayList<String>();
        lines.add("Kính gửi " + name + ",");
        lines.add("");
        lines.add("%s, cổng %s có %d việc xin báo để ông/bà biết:"
                .formatted(DayText.weekday(day), portal, digest.items().size()));
        var byKind = digest.items().stream()
                .collect(groupingBy(Item::kind, () -> new EnumMap<>(NoticeKind.class), toList()));
        byKind.forEach((kind, items) -> lines.addAll(section(kind, items)));
        lines.add("");
        lines.add("Bàn làm việc: " + base + "/staff");
        lines.add("Chọn loại thông báo, hoặc thôi nhận thư này: " + base + "/staff/notices/settings");
        lines.add("");
        lines.add("Thư do cổng tự động gửi, mỗi ngày nhiều nhất một thư. Xin không trả lời thư này.");
        return String.join("\n", lines) + "\n";
    }

    private List<String> section(NoticeKind kind, List<Item> items) {
        var lines = new ArrayList<String>();
        lines.add("");
        lines.add("%s (%d)".formatted(labels.of(kind).toUpperCase(VIETNAMESE), items.size()));
        items.stream().limit(MOST).forEach(item -> {
            lines.add("");
            lines.add("- " + shortened(item.subject()));
            lines.add("  " + item.words() + "; " + shortened(item.context()));
            lines.add("  " + base + item.path());
        });
        if (items.size() > MOST) {
            lines.add("");
            lines.add("  … và %d việc nữa, xem tại bàn làm việc.".formatted(items.size() - MOST));
        }
        return lines;
    }

    /** On one line, and not longer than is read at a glance. */
    private static String shortened(String text) {
        var line = text.replaceAll("\\s+", " ").strip();
        if (line.length() <= LONGEST) {
            return line;
        }
        var end = line.lastIndexOf(' ', LONGEST);
        return line.substring(0, end > 0 ? end : LONGEST) + " …";
    }
}
