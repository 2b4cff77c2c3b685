package vn.hiepdong.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import vn.hiepdong.agency.Agencies;
import vn.hiepdong.audit.ReadingHistory;
import vn.hiepdong.web.AdminPage;
import vn.hiepdong.web.NotFoundException;
import vn.hiepdong.web.form.Choice;
import vn.hiepdong.web.form.FormPosts;
import vn.hiepdong.web.page.Pager;
import vn.hiepdong.web.text.Labels;

/** Accounts, for administrators: who has one, in which role, for which agency. */
@Controller
@AdminPage
class AccountAdminController {

    private final AccountRepository accounts;
    private final ManagingAccounts managing;
    private final Agencies agencies;
    private final ReadingHistory history;
    private final Labels labels;
    private final FormPosts posts;

    AccountAdminController(
            AccountRepository accounts,
            ManagingAccounts managing,
            Agencies agencies,
            ReadingHistory history,
            Labels labels,
            FormPosts posts) {
        this.accounts = accounts;
        this.managing = managing;
        this.agencies = agencies;
        this.history = history;
        this.labels = labels;
        this.posts = posts;
    }

    @ModelAttribute("agencyOptions")
    List<String> agencyOptions() {
        return agencies.pickerOptions();
    }

    @ModelAttribute("roleChoices")
    List<Choice> roleChoices() {
        return labels.choices(Role.class);
    }

    @GetMapping("/admin/accounts")
    @Transactional(readOnly = true)
    String list(HttpServletRequest request, Model model) {
        var found = accounts.findAllInOrder(Pager.wanted(request, 50)).map(AccountLine::of);
        model.addAttribute("accounts", found.getContent());
        model.addAttribute("pager", Pager.of(found, request));
        return "account/list";
    }

    @GetMapping("/admin/accounts/new")
    String blank(Model model) {
        model.addAttribute("form", AccountForm.blank());
        return "account/form";
    }

    @PostMapping("/admin/accounts")
    String create(@Valid @ModelAttribute("form") AccountForm form, BindingResult errors) {
        return posts.save(
                form.submissionKey(),
                errors,
                "account/form",
                "Đã tạo tài khoản " + form.login() + ". Hãy đưa cho người dùng một liên kết để tự đặt mật khẩu.",
                () -> "/admin/accounts/" + managing.create(form) + "/password-link");
    }

    @GetMapping("/admin/accounts/{id}/edit")
    @Transactional(readOnly = true)
    String edit(@PathVariable long id, Model model) {
        model.addAttribute("form", AccountForm.of(get(id)));
        return "account/form";
    }

    @PostMapping("/admin/accounts/{id}/edit")
    String change(
            @PathVariable long id,
            @Valid @ModelAttribute("form") AccountForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedInAccount me) {
        return posts.save(form.submissionKey(), errors, "account/form", "Đã lưu tài khoản.", () -> {
            managing.change(id, form, me);
            return "/admin/accounts";
        });
    }

    @GetMapping("/admin/accounts/{id}/disabling")
    String confirmDisabling(@PathVariable long id, Model model) {
        var account = get(id);
        model.addAttribute("title", "Khóa tài khoản " + account.login() + "?");
        model.addAttribute(
                "warning",
                account.name() + " sẽ bị đăng xuất ngay và không đăng nhập được nữa. Những gì đã ghi vẫn giữ nguyên.");
        model.addAttribute("action", "/admin/accounts/" + id + "/disabling");
        model.addAttribute("button", "Khóa tài khoản");
        model.addAttribute("back", "/admin/accounts");
        return "confirm";
    }

    @PostMapping("/admin/accounts/{id}/disabling")
    String disable(@PathVariable long id, @AuthenticationPrincipal SignedInAccount me) {
        return posts.act("/admin/accounts", "Đã khóa tài khoản.", () -> managing.disable(id, me));
    }

    @PostMapping("/admin/accounts/{id}/enabling")
    String enable(@PathVariable long id) {
        return posts.act("/admin/accounts", "Đã mở lại tài khoản.", () -> managing.enable(id));
    }

    @GetMapping("/admin/accounts/{id}/history")
    String history(@PathVariable long id, HttpServletRequest request, Model model) {
        model.addAttribute("title", get(id).login());
        model.addAttribute("back", "/admin/accounts/" + id + "/edit");
        model.addAttribute("changes", history.of("account", id, Pager.wanted(request, 50)));
        return "audit/history";
    }

    private Account get(long id) {
        return accounts.findById(id).orElseThrow(NotFoundException::new);
    }
}
