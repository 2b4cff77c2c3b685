package vn.hiepdong.support;

import java.time.LocalDateTime;
import java.time.ZoneId;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.hiepdong.agency.Agency;
import vn.hiepdong.agency.person.Person;
import vn.hiepdong.conference.Conference;
import vn.hiepdong.programme.Programme;
import vn.hiepdong.web.text.Slugs;

/** News as rows, for tests of the pages that show it. */
public final class ArticleRows {

    private final JdbcClient jdbc;

    public ArticleRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public long category(String name, Long parent) {
        var id = next("category_seq");
        jdbc.sql("insert into category (id, version, parent_id, name, slug, sort_order) values (?, 0, ?, ?, ?, 0)")
                .param(id)
                .param(parent)
                .params(name, Slugs.of(name))
                .update();
        return id;
    }

    public long source(String name, String address) {
        var id = next("news_source_seq");
        jdbc.sql("insert into news_source (id, version, name, slug, address) values (?, 0, ?, ?, ?)")
                .params(id, name, Slugs.of(name), address)
                .update();
        return id;
    }

    /** @param at in Vietnam: "2018-03-01T07:54" */
    public long published(String title, long category, String at, Agency keeper) {
        return article(title, category, "PUBLISHED", at, keeper);
    }

    public long draft(String title, long category, Agency keeper) {
        return article(title, category, "DRAFT", null, keeper);
    }

    private long article(String title, long category, String state, String at, Agency keeper) {
        var id = next("article_seq");
        jdbc.sql("""
                        insert into article (id, version, slug, title, summary, body_text, body_html, category_id, byline,
                            keeping_agency_id, made_by, state, publish_at)
                        values (:id, 0, :slug, :title, :summary, 'Nội dung.', '<p>Nội dung.</p>', :category, 'Nguyễn Chiến',
                            :keeper, 'nguoi-go-may', :state, :at)
                        """)
                .param("id", id)
                .param("slug", Slugs.of(title) + "-" + id)
                .param("title", title)
                .param("summary", "Tóm tắt của bài " + title)
                .param("category", category)
                .param("keeper", keeper.id())
                .param("state", state)
                .param(
                        "at",
                        at == null
                                ? null
                                : LocalDateTime.parse(at)
                                        .atZone(ZoneId.of("Asia/Ho_Chi_Minh"))
                                        .toOffsetDateTime())
                .update();
        return id;
    }

    public String slugOf(long article) {
        return jdbc.sql("select slug from article where id = ?")
                .param(article)
                .query(String.class)
                .single();
    }

    public void by(long article, Person author) {
        jdbc.sql("update article set byline = null, author_id = ? where id = ?")
                .params(author.id(), article)
                .update();
    }

    public void tagged(long article, String tag) {
        jdbc.sql("insert into article_tag (article_id, tag, slug) values (?, ?, ?)")
                .params(article, tag, Slugs.of(tag))
                .update();
    }

    public void from(long article, long source) {
        jdbc.sql("update article set source_id = ? where id = ?")
                .params(source, article)
                .update();
    }

    public void about(long article, Programme programme) {
        jdbc.sql("insert into article_programme (article_id, programme_id) values (?, ?)")
                .params(article, programme.id())
                .update();
    }

    public void about(long article, Conference conference) {
        jdbc.sql("insert into article_conference (article_id, conference_id) values (?, ?)")
                .params(article, conference.id())
                .update();
    }

    public void about(long article, Agency agency) {
        jdbc.sql("insert into article_agency (article_id, agency_id) values (?, ?)")
                .params(article, agency.id())
                .update();
    }

    public void pinned(long article, String kind, String from, String to, int order) {
        jdbc.sql(
                        "insert into placement (id, kind, article_id, from_on, to_on, sort_order) values (?, ?, ?, ?::date, ?::date, ?)")
                .params(next("placement_seq"), kind, article, from, to, order)
                .update();
    }

    /** A photo that is shown, standing on top. */
    public long lead(long article, String caption, String altText) {
        var photo = photo(article, caption, altText);
        jdbc.sql("update article set lead_photo_id = ? where id = ?")
                .params(photo, article)
                .update();
        return photo;
    }

    public long photo(long article, String caption, String altText) {
        var id = next("attachment_seq");
        jdbc.sql("""
                        insert into attachment (id, version, owner_kind, owner_id, kind, state, title, alt_text, credit,
                            sort_order, file_name, file_type, sha256, size, width, height)
                        values (?, 0, 'ARTICLE', ?, 'PHOTO', 'PUBLIC', ?, ?, 'Báo Thử', 1, 'anh.jpg', 'JPEG', ?, 1000, 900, 600)
                        """)
                .params(id, article, caption, altText, "%064x".formatted(id))
                .update();
        return id;
    }

    private long next(String sequence) {
        return jdbc.sql("select nextval('" + sequence + "')").query(Long.class).single();
    }
}
