package vn.hiepdong.news;

import java.util.ArrayList;
import java.util.List;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hiepdong.account.Role;
import vn.hiepdong.account.SignedInAccount;
import vn.hiepdong.agency.Agencies;
import vn.hiepdong.agency.person.People;
import vn.hiepdong.attachment.Attachments;
import vn.hiepdong.attachment.OwnerKind;
import vn.hiepdong.news.category.Categories;
import vn.hiepdong.news.category.Category;
import vn.hiepdong.news.source.NewsSource;
import vn.hiepdong.news.source.NewsSources;
import vn.hiepdong.web.NotFoundException;
import vn.hiepdong.web.RuleViolation;
import vn.hiepdong.web.RuleViolation.Sentence;
import vn.hiepdong.web.VersionConflict;
import vn.hiepdong.web.form.Typed;
import vn.hiepdong.web.marks.MarkedText;
import vn.hiepdong.web.marks.Marks;
import vn.hiepdong.web.text.Slugs;

/** Writes articles: begins them, revises them, gives them another address. */
@Component
@Transactional
public class WritingArticles {

    private final ArticleRepository articles;
    private final NewsPolicy policy;
    private final PickingRecords records;
    private final Categories categories;
    private final NewsSources sources;
    private final People people;
    private final Agencies agencies;
    private final Attachments attachments;

    WritingArticles(
            ArticleRepository articles,
            NewsPolicy policy,
            PickingRecords records,
            Categories categories,
            NewsSources sources,
            People people,
            Agencies agencies,
            Attachments attachments) {
        this.articles = articles;
        this.policy = policy;
        this.records = records;
        this.categories = categories;
        this.sources = sources;
        this.people = people;
        this.agencies = agencies;
        this.attachments = attachments;
    }

    /**
     * Begins a draft, which the agency of its maker keeps.
     *
     * @return the id
     * @throws RuleViolation when a category, author, source or record is unknown, two are named as who wrote it, or a link
     *     leads nowhere
     */
    public long draft(ArticleForm form, SignedInAccount me) {
        if (!me.is(Role.EDITOR)) {
            throw new AccessDeniedException("Chỉ biên tập viên mới viết được tin, bài.");
        }
        var article = new Article(Slugs.free(form.title(), articles::isTaken), agencies.get(me.agencyId()), me.login());
        article.write(content(form, List.of()));
        return articles.save(article).id();
    }

    /**
     * @throws RuleViolation as {@link #draft}; when it is published and would lack what readers must find in it; when it is
     *     withdrawn
     * @throws VersionConflict when somebody saved it after this form was opened
     */
    public void revise(long id, ArticleForm form, SignedInAccount me) {
        var article = changeable(id, me);
        VersionConflict.unlessSame(
                article.version(),
                form.version(),
                ArticleForm.of(article, records.namesOf(article), people::pickerName));
        article.write(content(form, photosOf(id)));
    }

    /** Puts one of its own photos on top. */
    public void leadWith(long id, long photo, SignedInAccount me) {
        changeable(id, me).leadWith(photo);
    }

    /** @throws RuleViolation when another article has or had that address */
    void move(long id, SlugForm form, SignedInAccount me) {
        var article = changeable(id, me);
        VersionConflict.unlessSame(article.version(), form.version(), SlugForm.of(article));
        if (!form.slug().equals(article.slug()) && !article.hadSlug(form.slug()) && articles.isTaken(form.slug())) {
            throw new RuleViolation(
                    "slug", "Một bài khác đang dùng hoặc đã từng dùng địa chỉ này. Hãy chọn địa chỉ khác.");
        }
        article.moveTo(form.slug());
    }

    /** @param photos the ids of its own */
    private ArticleContent content(ArticleForm form, List<Long> photos) {
        var broken = new ArrayList<Sentence>();
        var category = category(form, broken);
        var tags = Tag.read(form.tags(), broken);
        var byline = byline(form, broken);
        var source = source(form, broken);
        var related = records.pick(form.related(), broken);
        var text = Typed.given(form.body()) ? Marks.read(form.body()) : null;
        if (text != null) {
            text.mistakes().forEach(mistake -> broken.add(new Sentence("body", mistake)));
            MarkedText.pictures(text.html()).stream()
                    .filter(picture -> !photos.contains(picture))
                    .forEach(picture -> broken.add(new Sentence(
                            "body",
                            "Bài này không có ảnh số " + picture + ". Hãy dùng số ghi ở danh sách ảnh của bài.")));
        }
        if (form.leadPhoto() != null && !photos.contains(form.leadPhoto())) {
            broken.add(new Sentence("leadPhoto", "Ảnh đại diện phải là một ảnh của bài này."));
        }
        if (!broken.isEmpty()) {
            throw new RuleViolation(broken);
        }
        return new ArticleContent(
                form.title(),
                Typed.orNull(form.summary()),
                text == null ? null : form.body(),
                text == null ? null : text.html(),
                category,
                tags,
                byline,
                source,
                Typed.parseDay(form.eventOn()),
                form.leadPhoto(),
                related);
    }

    private Category category(ArticleForm form, List<Sentence> broken) {
        if (form.category() == null) {
            return null;
        }
        var found = categories.byId(form.category());
        if (found.isEmpty()) {
            broken.add(new Sentence("category", "Không có chuyên mục này. Hãy chọn lại."));
        }
        return found.orElse(null);
    }

    private Byline byline(ArticleForm form, List<Sentence> broken) {
        if (!Typed.given(form.author())) {
            return new Byline(null, Typed.orNull(form.byline()));
        }
        if (Typed.given(form.byline())) {
            broken.add(new Sentence(
                    "byline", "Chỉ ghi một: tác giả trong danh mục, hoặc bút danh của người ngoài danh mục."));
        }
        try {
            return new Byline(people.pick(form.author(), "author"), null);
        } catch (RuleViolation unknown) {
            broken.addAll(unknown.sentences());
            return Byline.nobody();
        }
    }

    private NewsSource source(ArticleForm form, List<Sentence> broken) {
        if (!Typed.given(form.source())) {
            return null;
        }
        try {
            return sources.pick(form.source(), "source");
        } catch (RuleViolation unknown) {
            broken.addAll(unknown.sentences());
            return null;
        }
    }

    private List<Long> photosOf(long id) {
        return attachments.of(OwnerKind.ARTICLE, id).stream()
                .filter(file -> file.photo())
                .map(file -> file.id())
                .toList();
    }

    private Article changeable(long id, SignedInAccount me) {
        return policy.changeable(me, articles.findById(id).orElseThrow(NotFoundException::new));
    }
}
