package vn.hiepdong.account.password;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import vn.hiepdong.account.Factors;
import vn.hiepdong.account.SettingPasswords;
import vn.hiepdong.account.SignedInAccount;
import vn.hiepdong.account.StayingSignedIn;
import vn.hiepdong.web.StaffPage;
import vn.hiepdong.web.form.FormPosts;

/** Somebody changes the own password: all other sessions end, this one goes on. */
@Controller
@StaffPage
class OwnPasswordController {

    private final SettingPasswords setting;
    private final StayingSignedIn staying;
    private final FormPosts posts;

    OwnPasswordController(SettingPasswords setting, StayingSignedIn staying, FormPosts posts) {
        this.setting = setting;
        this.staying = staying;
        this.posts = posts;
    }

    @GetMapping("/staff/account/password")
    String show(Model model) {
        model.addAttribute("form", OwnPasswordForm.blank());
        return "account/own-password";
    }

    @PostMapping("/staff/account/password")
    String change(
            @Valid @ModelAttribute("form") OwnPasswordForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedInAccount me,
            HttpServletRequest request,
            HttpServletResponse response) {
        var flash = "Đã đổi mật khẩu. Mọi nơi khác đang đăng nhập bằng mật khẩu cũ đều bị đăng xuất.";
        var page = posts.save(form.submissionKey(), errors, "account/own-password", flash, () -> {
            setting.change(me, form.current(), form.password());
            return "/staff/account";
        });
        if (!errors.hasErrors()) {
            staying.with(Factors.PASSWORD, request, response);
        }
        return page;
    }
}
