package vn.hiepdong.site.banner;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import vn.hiepdong.audit.ReadingHistory;
import vn.hiepdong.web.AdminPage;
import vn.hiepdong.web.NotFoundException;
import vn.hiepdong.web.form.FormPosts;
import vn.hiepdong.web.limit.RateLimit;
import vn.hiepdong.web.limit.RateLimited;
import vn.hiepdong.web.page.Pager;

/** Banners, for administrators; readers see those of the day on the first page. */
@Controller
@AdminPage
class BannerAdminController {

    private static final String LIST = "/admin/banners";
    private static final String FORM = "site/admin/banner-form";

    private final BannerRepository banners;
    private final KeepingBanners keeping;
    private final ReadingHistory history;
    private final FormPosts posts;
    private final Clock clock;

    BannerAdminController(
            BannerRepository banners, KeepingBanners keeping, ReadingHistory history, FormPosts posts, Clock clock) {
        this.banners = banners;
        this.keeping = keeping;
        this.history = history;
        this.posts = posts;
        this.clock = clock;
    }

    record Line(long id, String text, LocalDate showFrom, LocalDate showTo, String standing) {}

    /** Whether the banner that is changed bears a picture already. */
    @ModelAttribute("hasPicture")
    boolean hasPicture(@PathVariable(required = false) Long id) {
        return id != null && get(id).pictureId() != null;
    }

    @GetMapping("/admin/banners")
    @Transactional(readOnly = true)
    String list(Model model) {
        var today = LocalDate.now(clock);
        model.addAttribute(
                "banners",
                banners.findAllLatestFirst().stream()
                        .map(banner -> new Line(
                                banner.id(),
                                banner.text(),
                                banner.showFrom(),
                                banner.showTo(),
                                standing(banner, today)))
                        .toList());
        return "site/admin/banners";
    }

    private static String standing(Banner banner, LocalDate today) {
        if (banner.shownOn(today)) {
            return "đang hiện";
        }
        return banner.showFrom().isAfter(today) ? "sắp hiện" : "đã thôi";
    }

    @GetMapping("/admin/banners/new")
    String blank(Model model) {
        model.addAttribute("form", BannerForm.blank());
        return FORM;
    }

    @RateLimited(RateLimit.UPLOAD)
    @PostMapping("/admin/banners")
    String add(@Valid @ModelAttribute("form") BannerForm form, BindingResult errors) {
        return posts.save(form.submissionKey(), errors, FORM, "Đã thêm biểu ngữ.", () -> {
            keeping.add(form);
            return LIST;
        });
    }

    @GetMapping("/admin/banners/{id}/edit")
    @Transactional(readOnly = true)
    String edit(@PathVariable long id, Model model) {
        model.addAttribute("form", BannerForm.of(get(id)));
        return FORM;
    }

    @RateLimited(RateLimit.UPLOAD)
    @PostMapping("/admin/banners/{id}/edit")
    String change(@PathVariable long id, @Valid @ModelAttribute("form") BannerForm form, BindingResult errors) {
        return posts.save(form.submissionKey(), errors, FORM, "Đã lưu biểu ngữ.", () -> {
            keeping.change(id, form);
            return LIST;
        });
    }

    @GetMapping("/admin/banners/{id}/history")
    String history(@PathVariable long id, HttpServletRequest request, Model model) {
        model.addAttribute("title", get(id).text());
        model.addAttribute("back", LIST + "/" + id + "/edit");
        model.addAttribute("changes", history.of("banner", id, Pager.wanted(request, 20)));
        return "audit/history";
    }

    private Banner get(long id) {
        return banners.findById(id).orElseThrow(NotFoundException::new);
    }
}
