package vn.hiepdong.site.page;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hiepdong.site.SiteMapPart;
import vn.hiepdong.web.NotFoundException;

/** Reads the pages about the portal, for their readers and for the site map. */
@Component
@Order(SiteMapPart.ABOUT)
@Transactional(readOnly = true)
public class StaticPages implements SiteMapPart {

    private final StaticPageRepository pages;
    private final Clock clock;

    StaticPages(StaticPageRepository pages, Clock clock) {
        this.pages = pages;
        this.clock = clock;
    }

    /** @throws NotFoundException when the portal has no such page */
    public StaticPageView bySlug(String slug) {
        return pages.findBySlug(slug)
                .map(page -> StaticPageView.of(page, clock.getZone()))
                .orElseThrow(NotFoundException::new);
    }

    /** Those in a language, in order. */
    public List<StaticPageView> in(String language) {
        return all().stream().filter(page -> page.language().equals(language)).toList();
    }

    List<StaticPageView> all() {
        return pages.findAllInOrder().stream()
                .map(page -> StaticPageView.of(page, clock.getZone()))
                .toList();
    }

    @Override
    public String title() {
        return "Về cổng";
    }

    @Override
    public List<Section> sections() {
        return Stream.concat(
                        in("vi").stream().map(page -> new Section("/" + page.slug(), page.title(), page.summary())),
                        Stream.of(
                                new Section(
                                        "/ban-do", "Bản đồ hành chính", "Các địa bàn của tỉnh, trước và sau sắp xếp."),
                                new Section(
                                        "/thong-ke",
                                        "Thống kê truy cập",
                                        "Bao nhiêu lượt truy cập mỗi ngày, mỗi tháng, trang nào được xem nhiều."),
                                new Section("/so-do-cong", "Sơ đồ cổng", "Mọi mục công khai của cổng.")))
                .toList();
    }
}
