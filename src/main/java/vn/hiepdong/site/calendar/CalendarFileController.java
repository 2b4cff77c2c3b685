package vn.hiepdong.site.calendar;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.hiepdong.web.CachedPage;
import vn.hiepdong.web.NotFoundException;
import vn.hiepdong.web.PortalFaces;
import vn.hiepdong.web.PublicPage;

/** The work calendar for other programs: to follow it whole, or to take over one event. */
@Controller
@PublicPage
@CachedPage
class CalendarFileController {

    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);
    private static final int YEARS_BACK = 1;
    private static final int YEARS_AHEAD = 2;

    private final GatheringCalendar gathering;
    private final ShowingCalendar showing;
    private final CalendarFile file;
    private final PortalFaces portal;

    CalendarFileController(
            GatheringCalendar gathering, ShowingCalendar showing, CalendarFile file, PortalFaces portal) {
        this.gathering = gathering;
        this.showing = showing;
        this.file = file;
        this.portal = portal;
    }

    @GetMapping("/lich-cong-tac.ics")
    ResponseEntity<String> all() {
        var today = showing.today();
        return answer("lich-cong-tac", gathering.between(today.minusYears(YEARS_BACK), today.plusYears(YEARS_AHEAD)));
    }

    @GetMapping("/lich-cong-tac/{id:\\d{1,18}}.ics")
    ResponseEntity<String> entry(@PathVariable long id) {
        return answer("lich-cong-tac-" + id, List.of(gathering.entry(id).orElseThrow(NotFoundException::new)));
    }

    @GetMapping("/hoi-nghi/{slug}.ics")
    ResponseEntity<String> conference(@PathVariable String slug) {
        return answer(slug, List.of(gathering.conference(slug).orElseThrow(NotFoundException::new)));
    }

    private ResponseEntity<String> answer(String name, List<CalendarItem> items) {
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline()
                                .filename(name + ".ics")
                                .build()
                                .toString())
                .body(file.write("Lịch công tác – " + portal.current().name(), items));
    }
}
