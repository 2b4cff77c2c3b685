package vn.hiepdong.account.factor;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import vn.hiepdong.account.AccountPolicy;
import vn.hiepdong.account.MarkingSecondFactors;
import vn.hiepdong.account.SettingPasswords;
import vn.hiepdong.account.SignedInAccount;
import vn.hiepdong.web.AccountAdminPage;
import vn.hiepdong.web.form.FormPosts;

/** For somebody whose phone, keys and printed codes are lost; one's own is {@link OwnFactorController}'s. */
@Controller
@AccountAdminPage
class FactorAdminController {

    private final MarkingSecondFactors factors;
    private final SettingPasswords accounts;
    private final AccountPolicy policy;
    private final FormPosts posts;

    FactorAdminController(
            MarkingSecondFactors factors, SettingPasswords accounts, AccountPolicy policy, FormPosts posts) {
        this.factors = factors;
        this.accounts = accounts;
        this.policy = policy;
        this.posts = posts;
    }

    @GetMapping("/admin/accounts/{id}/second-factor/removal")
    String confirm(@PathVariable long id, @AuthenticationPrincipal SignedInAccount me, Model model) {
        policy.requireChange(me, id);
        var holder = accounts.holder(id);
        model.addAttribute("title", "Tắt xác thực hai bước của " + holder.login() + "?");
        model.addAttribute(
                "warning",
                "Chỉ làm khi chính " + holder.name()
                        + " báo mất điện thoại, khóa truy cập và bạn đã nhận ra người ấy. Mã của điện thoại, mọi khóa truy"
                        + " cập và mã dự phòng hết dùng được; sau đó chỉ cần mật khẩu là đăng nhập được.");
        model.addAttribute("action", "/admin/accounts/" + id + "/second-factor/removal");
        model.addAttribute("button", "Tắt xác thực hai bước");
        model.addAttribute("back", "/admin/accounts/" + id + "/edit");
        return "confirm";
    }

    @PostMapping("/admin/accounts/{id}/second-factor/removal")
    String remove(@PathVariable long id, @AuthenticationPrincipal SignedInAccount me) {
        return posts.act("/admin/accounts", "Đã tắt xác thực hai bước.", () -> factors.removeAllOf(id, me));
    }
}
