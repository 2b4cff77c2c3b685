package vn.hiepdong.site.link;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
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
import vn.hiepdong.web.page.Pager;

/** The sites that the portal leads to, for administrators: the broken ones first. */
@Controller
@AdminPage
class LinkAdminController {

    private static final String LIST = "/admin/links";
    private static final String FORM = "site/admin/link-form";

    private final ExternalLinkRepository repository;
    private final ExternalLinks links;
    private final KeepingLinks keeping;
    private final CheckingLinks checking;
    private final ReadingHistory history;
    private final FormPosts posts;
    private final Clock clock;

    LinkAdminController(
            ExternalLinkRepository repository,
            ExternalLinks links,
            KeepingLinks keeping,
            CheckingLinks checking,
            ReadingHistory history,
            FormPosts posts,
            Clock clock) {
        this.repository = repository;
        this.links = links;
        this.keeping = keeping;
        this.checking = checking;
        this.history = history;
        this.posts = posts;
        this.clock = clock;
    }

    /**
     * @param broken null when it answered, was not looked at yet, or leads elsewhere since
     * @param checkedOn null when it was not looked at yet
     */
    record Line(
            long id,
            String group,
            String title,
            String url,
            boolean active,
            LocalDate checkedOn,
            String broken,
            LocalDate since) {}

    @ModelAttribute("groupOptions")
    List<String> groupOptions() {
        return links.groups();
    }

    @GetMapping("/admin/links")
    @Transactional(readOnly = true)
    String list(Model model) {
        var lines = lines();
        model.addAttribute("links", lines);
        model.addAttribute(
                "broken", lines.stream().filter(line -> line.broken() != null).toList());
        return "site/admin/links";
    }

    private List<Line> lines() {
        var found = checking.found();
        return repository.findAllInOrder().stream()
                .map(link -> line(link, found.get(link.id())))
                .toList();
    }

    private Line line(ExternalLink link, CheckingLinks.Found found) {
        var of = found == null || !found.url().equals(link.url()) ? null : found;
        return new Line(
                link.id(),
                link.linkGroup(),
                link.title(),
                link.url(),
                link.active(),
                of == null ? null : day(of.checkedAt()),
                of == null || !link.active() ? null : of.broken(),
                of == null || of.since() == null ? null : day(of.since()));
    }

    private LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, clock.getZone());
    }

    @GetMapping("/admin/links/new")
    String blank(Model model) {
        model.addAttribute("form", LinkForm.blank());
        return FORM;
    }

    @PostMapping("/admin/links")
    String add(@Valid @ModelAttribute("form") LinkForm form, BindingResult errors) {
        return posts.save(form.submissionKey(), errors, FORM, "Đã thêm liên kết.", () -> {
            keeping.add(form);
            return LIST;
        });
    }

    @GetMapping("/admin/links/{id}/edit")
    @Transactional(readOnly = true)
    String edit(@PathVariable long id, Model model) {
        model.addAttribute("form", LinkForm.of(get(id)));
        return FORM;
    }

    @PostMapping("/admin/links/{id}/edit")
    String change(@PathVariable long id, @Valid @ModelAttribute("form") LinkForm form, BindingResult errors) {
        return posts.save(form.submissionKey(), errors, FORM, "Đã lưu liên kết.", () -> {
            keeping.change(id, form);
            return LIST;
        });
    }

    @GetMapping("/admin/links/{id}/history")
    String history(@PathVariable long id, HttpServletRequest request, Model model) {
        model.addAttribute("title", get(id).title());
        model.addAttribute("back", LIST + "/" + id + "/edit");
        model.addAttribute("changes", history.of("external_link", id, Pager.wanted(request, 20)));
        return "audit/history";
    }

    private ExternalLink get(long id) {
        return repository.findById(id).orElseThrow(NotFoundException::new);
    }
}
