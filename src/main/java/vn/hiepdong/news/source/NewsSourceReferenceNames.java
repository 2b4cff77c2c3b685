package vn.hiepdong.news.source;

import org.springframework.stereotype.Component;
import vn.hiepdong.audit.ReferenceNames;

/** Names sources in the history of the articles that come from them. */
@Component
class NewsSourceReferenceNames implements ReferenceNames {

    private final NewsSourceRepository sources;

    NewsSourceReferenceNames(NewsSourceRepository sources) {
        this.sources = sources;
    }

    @Override
    public String nameOf(String table, String column, long id) {
        return table.equals("article") && column.equals("source_id")
                ? sources.findById(id).map(NewsSource::name).orElse(null)
                : null;
    }
}
