package vn.hiepdong.demo.province;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.hiepdong.account.ActingAsSystem;
import vn.hiepdong.agency.Agencies;
import vn.hiepdong.calendar.CalendarEntryForm;
import vn.hiepdong.calendar.KeepingCalendar;
import vn.hiepdong.demo.Typing;
import vn.hiepdong.site.link.KeepingLinks;
import vn.hiepdong.site.link.LinkForm;
import vn.hiepdong.web.time.DayText;

/** What the fictional province keeps around its programmes: its work calendar, and where its portal leads to. */
@Component
@Profile("demo")
class ModelPortal {

    private static final String COMMITTEE = "Ủy ban nhân dân tỉnh Mẫu";
    private static final String FRONT = "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Mẫu";

    private final Typing typing;
    private final Agencies agencies;
    private final KeepingCalendar calendar;
    private final KeepingLinks links;
    private final LocalDate today;

    ModelPortal(Typing typing, Agencies agencies, KeepingCalendar calendar, KeepingLinks links, Clock clock) {
        this.typing = typing;
        this.agencies = agencies;
        this.calendar = calendar;
        this.links = links;
        this.today = LocalDate.now(clock);
    }

    void calendar() {
        reception(today.plusDays(1));
        reception(today.plusDays(15));
        entry(COMMITTEE, "MEETING", "Giao ban các bên ký kết chương trình phối hợp", today, """
                startsAt: 14:00
                endsAt: 16:30
                place: Phòng họp số 2, trụ sở UBND tỉnh Mẫu
                """);
        entry(FRONT, "FIELD_VISIT", "Đoàn giám sát đi ba xã", today.plusDays(3), """
                endsOn: %s
                place: Các xã Mẫu Một, Mẫu Hai, Mẫu Ba
                """.formatted(
                        DayText.print(today.plusDays(4))));
        entry(
                FRONT,
                "ANNIVERSARY",
                "Ngày truyền thống Mặt trận Tổ quốc Việt Nam",
                LocalDate.of(today.getYear(), 11, 18),
                "");
    }

    private void reception(LocalDate day) {
        entry(COMMITTEE, "CITIZEN_RECEPTION", "Lãnh đạo UBND tỉnh tiếp công dân định kỳ", day, """
                startsAt: 08:00
                endsAt: 11:00
                place: Trụ sở Tiếp công dân tỉnh Mẫu
                note: Đăng ký tại bàn tiếp đón từ 07:30; mang theo giấy tờ tùy thân.
                """);
    }

    private void entry(String agency, String kind, String title, LocalDate day, String lines) {
        var form = typing.into(CalendarEntryForm.class, """
                kind: %s
                title: %s
                startsOn: %s
                agency: %s
                shown: true
                """.formatted(kind, title, DayText.print(day), agency) + lines);
        calendar.add(
                form, ActingAsSystem.coordinatorOf(agencies.pick(agency, "").id()));
    }

    void links() {
        link("Cơ quan trung ương", "Cổng Thông tin điện tử Chính phủ", "https://chinhphu.vn", 10);
        link("Cơ quan trung ương", "Mặt trận Tổ quốc Việt Nam", "https://mattran.org.vn", 20);
        link("Tra cứu, dịch vụ", "Cổng Dịch vụ công quốc gia", "https://dichvucong.gov.vn", 30);
        link("Tra cứu, dịch vụ", "Cơ sở dữ liệu quốc gia về văn bản pháp luật", "https://vbpl.vn", 40);
    }

    private void link(String group, String title, String url, int order) {
        links.add(typing.into(LinkForm.class, """
                group: %s
                title: %s
                url: %s
                sortOrder: %d
                active: true
                """.formatted(group, title, url, order)));
    }
}
