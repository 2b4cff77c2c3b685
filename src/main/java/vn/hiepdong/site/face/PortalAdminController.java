package vn.hiepdong.site.face;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.hiepdong.audit.ReadingHistory;
import vn.hiepdong.web.AdminPage;
import vn.hiepdong.web.PortalProperties;
import vn.hiepdong.web.RuleViolation;
import vn.hiepdong.web.form.FormPosts;
import vn.hiepdong.web.limit.RateLimit;
import vn.hiepdong.web.limit.RateLimited;
import vn.hiepdong.web.page.Pager;

/** The portal's face, for administrators: where everything of it is kept, and its name, colours and logo. */
@Controller
@AdminPage
class PortalAdminController {

    private static final String HERE = "/admin/portal/edit";
    private static final String FORM = "site/admin/portal-form";

    private final PortalSettingRepository settings;
    private final SettingThePortal setting;
    private final PortalProperties environment;
    private final ReadingHistory history;
    private final FormPosts posts;

    PortalAdminController(
            PortalSettingRepository settings,
            SettingThePortal setting,
            PortalProperties environment,
            ReadingHistory history,
            FormPosts posts) {
        this.settings = settings;
        this.setting = setting;
        this.environment = environment;
        this.history = history;
        this.posts = posts;
    }

    @GetMapping("/admin/portal")
    String overview() {
        return "site/admin/portal";
    }

    @ModelAttribute("environment")
    PortalProperties environment() {
        return environment;
    }

    @GetMapping("/admin/portal/edit")
    @Transactional(readOnly = true)
    String edit(Model model) {
        model.addAttribute("form", PortalForm.of(only()));
        model.addAttribute("ownLogo", only().logoId() != null);
        return FORM;
    }

    @PostMapping("/admin/portal/edit")
    String set(@Valid @ModelAttribute("form") PortalForm form, BindingResult errors) {
        return posts.save(form.submissionKey(), errors, FORM, "Đã lưu. Người đọc thấy ngay ở mọi trang.", () -> {
            setting.set(form);
            return HERE;
        });
    }

    @RateLimited(RateLimit.UPLOAD)
    @PostMapping(path = "/admin/portal/logo", consumes = "multipart/form-data")
    String changeLogo(@RequestParam(required = false) MultipartFile logo) {
        return posts.act(HERE, "Đã thay logo.", () -> {
            if (logo == null || logo.isEmpty()) {
                throw new RuleViolation("", "Chưa chọn tệp nào; hãy chọn một ảnh PNG hoặc JPG rồi bấm “Thay logo”.");
            }
            setting.changeLogo(logo.getResource());
        });
    }

    @PostMapping("/admin/portal/logo-removal")
    String removeLogo() {
        return posts.act(HERE, "Đã trở về biểu tượng sẵn có của cổng.", setting::removeLogo);
    }

    @GetMapping("/admin/portal/history")
    String history(HttpServletRequest request, Model model) {
        model.addAttribute("title", "Tên, màu, logo của cổng");
        model.addAttribute("back", HERE);
        model.addAttribute("changes", history.of("portal_setting", PortalSetting.ONLY, Pager.wanted(request, 20)));
        return "audit/history";
    }

    private PortalSetting only() {
        return settings.findById(PortalSetting.ONLY).orElseThrow();
    }
}
