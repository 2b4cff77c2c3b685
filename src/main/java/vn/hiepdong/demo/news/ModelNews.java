package vn.hiepdong.demo.news;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import vn.hiepdong.demo.Clerk;
import vn.hiepdong.demo.picture.Landscape;
import vn.hiepdong.demo.picture.Scene;
import vn.hiepdong.news.placement.PlacementKind;
import vn.hiepdong.web.time.DayText;

/** The categories of all news, and a year of it in the fictional province, told in demo/tin-tinh-mau.txt. */
@Component
@Profile("demo")
class ModelNews {

    private static final String COMMITTEE = "Ủy ban nhân dân tỉnh Mẫu";

    /** Of the first start's year; where the news comes in later, in another year, it tells of neither. */
    private static final String SIGNING = "hoi-nghi-ky-ket-chuong-trinh-phoi-hop-cong-tac-nam-";

    private static final String PROGRAMME =
            "chuong-trinh-phoi-hop-cong-tac-nam-%d-giua-ubnd-tinh-voi-uy-ban-mttq-va-cac-to-chuc-chinh-tri-xa";

    private static final List<String> SOURCES = List.of(
            "Báo Mẫu",
            "Cổng thông tin tỉnh Mẫu",
            "Văn phòng UBND tỉnh Mẫu",
            "Ủy ban MTTQ tỉnh Mẫu",
            "Liên đoàn Lao động tỉnh Mẫu",
            "Hội Nông dân tỉnh Mẫu",
            "Hội Liên hiệp Phụ nữ tỉnh Mẫu",
            "Đoàn Thanh niên tỉnh Mẫu");

    private final Clerk clerk;
    private final Newsroom newsroom;
    private final Resource told;
    private final LocalDate today;

    ModelNews(Clerk clerk, Newsroom newsroom, @Value("classpath:demo/tin-tinh-mau.txt") Resource told, Clock clock) {
        this.clerk = clerk;
        this.newsroom = newsroom;
        this.told = told;
        this.today = LocalDate.now(clock);
    }

    void categories() {
        var activities = newsroom.category("Tin hoạt động", null, 10);
        newsroom.category("Lễ ký kết", activities, 11);
        newsroom.category("Sơ kết, tổng kết", activities, 12);
        newsroom.category("Giám sát, phản biện", null, 20);
        newsroom.category("Hành chính công", null, 30);
        newsroom.category("Dân vận khéo", null, 40);
        newsroom.category("Từ cơ sở", null, 50);
        newsroom.category("Thông báo", null, 60);
    }

    void yearOfNews() {
        SOURCES.forEach(name -> newsroom.newsSource("name: " + name));
        var news = ToldNews.read(told);
        for (var number = 0; number < news.size(); number++) {
            write(news.get(number), number);
        }
        newsroom.pins(PlacementKind.HOT, pinned(news, "hot"));
        newsroom.pins(PlacementKind.FEATURED, pinned(news, "featured"));
    }

    private static List<String> pinned(List<ToldNews> news, String field) {
        return news.stream()
                .filter(story -> story.has(field))
                .sorted(Comparator.comparing(story -> story.get(field)))
                .map(story -> story.get("title"))
                .toList();
    }

    /** @param number makes its picture differ from the others */
    private void write(ToldNews story, int number) {
        var day = DayText.print(today.minusDays(Long.parseLong(story.part("ago", 0))));
        var category = newsroom.categoryId(story.get("category"));
        var article = newsroom.article(COMMITTEE, story.typed(category, related(story)) + eventOn(story));
        if (story.has("picture")) {
            var painting = Landscape.of(Scene.valueOf(story.part("picture", 0)), number);
            newsroom.leadPhoto(
                    COMMITTEE, article, painting, """
                    rows[0].title: %s (tranh vẽ minh họa)
                    rows[0].altText: %s
                    """.formatted(story.part("picture", 1), story.part("picture", 2)));
        }
        newsroom.publish(COMMITTEE, article, "publishOn: " + day + "\npublishTime: " + story.part("ago", 1));
    }

    private String eventOn(ToldNews story) {
        return story.has("event")
                ? "eventOn: " + DayText.print(today.minusDays(Long.parseLong(story.get("event"))))
                : "";
    }

    private List<String> related(ToldNews story) {
        var records = new ArrayList<String>(story.all("related"));
        var conference = SIGNING + today.getYear();
        if (story.has("conference") && clerk.hasConferenceAt(conference)) {
            records.add("/hoi-nghi/" + conference);
        }
        var programme = PROGRAMME.formatted(today.getYear());
        if (story.has("programme") && clerk.hasProgrammeAt(programme)) {
            records.add("/chuong-trinh/" + programme);
        }
        return records;
    }
}
