package vn.hiepdong.demo.news;

import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.hiepdong.demo.Chapter;

/** The chapter of the news that tells of the other two. */
@Component
@Profile("demo")
@Order(3)
record News(ModelNews model, NewsOfTheEvents events) implements Chapter {

    @Override
    public List<Step> steps() {
        return List.of(
                new Step("news/categories", model::categories),
                new Step("news/five-events", events::fiveArticles),
                new Step("news/model-province", model::yearOfNews));
    }
}
