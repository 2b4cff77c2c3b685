package vn.hiepdong.site.statistics;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.hiepdong.news.Article;
import vn.hiepdong.news.News;
import vn.hiepdong.visit.SubjectKind;
import vn.hiepdong.visit.SubjectLink;
import vn.hiepdong.visit.ViewedSubjects;

/** Names the articles among what is read most. */
@Component
class ViewedArticles implements ViewedSubjects {

    private final News news;

    ViewedArticles(News news) {
        this.news = news;
    }

    @Override
    public SubjectKind kind() {
        return SubjectKind.ARTICLE;
    }

    @Override
    public Map<Long, SubjectLink> publicOf(Collection<Long> ids) {
        return news.inOrder(List.copyOf(ids)).stream()
                .collect(Collectors.toMap(Article::id, one -> new SubjectLink(one.title(), "/tin-tuc/" + one.slug())));
    }
}
