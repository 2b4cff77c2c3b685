package vn.hiepdong.demo.news;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import vn.hiepdong.demo.Clerk;

/** An article for each of the five real events, told anew in demo/tin-nam-su-kien.txt from the facts alone. */
@Component
@Profile("demo")
class NewsOfTheEvents {

    private static final List<String> SOURCES = List.of(
            "name: Báo Quảng Ninh", "name: UBMTTQ tỉnh Quảng Ninh", "name: Văn phòng HĐND và UBND huyện Bình Liêu");

    private final Clerk clerk;
    private final Newsroom newsroom;
    private final Resource told;

    NewsOfTheEvents(Clerk clerk, Newsroom newsroom, @Value("classpath:demo/tin-nam-su-kien.txt") Resource told) {
        this.clerk = clerk;
        this.newsroom = newsroom;
        this.told = told;
    }

    void fiveArticles() {
        SOURCES.forEach(newsroom::newsSource);
        ToldNews.read(told).forEach(this::write);
    }

    private void write(ToldNews event) {
        var keeper = clerk.keeperOfConferenceAt(event.get("conference"));
        var related = Stream.concat(
                        event.all("conference").stream().map(slug -> "/hoi-nghi/" + slug),
                        event.all("programme").stream().map(slug -> "/chuong-trinh/" + slug))
                .toList();
        var category = newsroom.categoryId(event.get("category"));
        var article = newsroom.article(keeper, event.typed(category, related) + "eventOn: " + event.get("event"));
        newsroom.publish(
                keeper,
                article,
                "publishOn: " + event.part("publish", 0) + "\npublishTime: " + event.part("publish", 1));
    }
}
