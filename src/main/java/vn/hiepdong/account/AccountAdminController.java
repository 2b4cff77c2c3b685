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
import vn.hiepdong.audit.ReadingHistory;
import vn.hiepdong.web.AccountAdminPage;
import vn.hiepdong.web.form.Choice;
import vn.hiepdong.web.form.FormPosts;
import vn.hiepdong.web.page.Pager;
import vn.hiepdong.web.text.Labels;

/** Accounts, for those who manage them: who has one, in which role, for which agency. */
@Controller
@AccountAdminPage
class AccountAdminController {

    private final AccountPolicy policy;
    private final ManagingAccounts managing;
    private final ReadingHistory history;
    private final Labels labels;
    private final FormPosts posts;

    AccountAdminController(
            AccountPolicy policy, ManagingAccounts managing, ReadingHistory history, Labels labels, FormPosts posts) {
        this.policy = policy;
        this.managing = managing;
        this.history = history;
        this.labels = labels;
        this.posts = posts;
    }

    @ModelAttribute("agencyOptions")
    List<String> agencyOptions(@AuthenticationPrincipal SignedInAccount me) {
        return policy.agencyOptions(me);
    }

    @ModelAttribute("roleChoices")
    List<Choice> roleChoices(@AuthenticationPrincipal SignedInAccount me) {
        return labels.choices(policy.grantable(me));
    }

    @GetMapping("/admin/accounts")
    @Transactional(readOnly = true)
    String list(@AuthenticationPrincipal SignedInAccount me, HttpServletRequest request, Model model) {
        var found = policy.readable(me, Pager.wanted(request, 50))
                .map(account -> AccountLine.of(account, policy.mayChange(me, account)));
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
    String create(
            @Valid @ModelAttribute("form") AccountForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedInAccount me) {
        return posts.save(
                form.submissionKey(),
                errors,
                "account/form",
                "Đã tạo tài khoản " + form.login() + ". Hãy đưa cho người dùng một liên kết để tự đặt mật khẩu.",
                () -> "/admin/accounts/" + managing.create(form, me) + "/password-link");
    }

    @GetMapping("/admin/accounts/{id}/edit")
    @Transactional(readOnly = true)
    String edit(@PathVariable long id, @AuthenticationPrincipal SignedInAccount me, Model model) {
        model.addAttribute("form", AccountForm.of(policy.changeable(me, id)));
        return "account/form";
    }

    @PostMapping("/admin/accounts/{id}/edit")
    String change(
            @PathVariable long id,
            @Valid @ModelAttribute("form") AccountForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedInAccount me) {
        policy.requireChange(me, id);
        return posts.save(form.submissionKey(), errors, "account/form", "Đã lưu tài khoản.", () -> {
            managing.change(id, form, me);
            return "/admin/accounts";
        });
    }

    @GetMapping("/admin/accounts/{id}/disabling")
    String confirmDisabling(@PathVariable long id, @AuthenticationPrincipal SignedInAccount me, Model model) {
        var account = policy.changeable(me, id);
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
    String enable(@PathVariable long id, @AuthenticationPrincipal SignedInAccount me) {
        return posts.act("/admin/accounts", "Đã mở lại tài khoản.", () -> managing.enable(id, me));
    }

    @GetMapping("/admin/accounts/{id}/history")
    String history(
            @PathVariable long id,
            @AuthenticationPrincipal SignedInAccount me,
            HttpServletRequest request,
            Model model) {
        model.addAttribute("title", policy.changeable(me, id).login());
        model.addAttribute("back", "/admin/accounts/" + id + "/edit");
        model.addAttribute("changes", history.of("account", id, Pager.wanted(request, 50)));
        return "audit/history";
    }
}
