package vn.hiepdong.account.factor;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import vn.hiepdong.account.SettingPasswords;
import vn.hiepdong.web.AdminPage;
import vn.hiepdong.web.form.FormPosts;

/** For somebody whose phone and printed codes are lost; one's own is {@link OwnFactorController}'s. */
@Controller
@AdminPage
class FactorAdminController {

    private final SecondFactors factors;
    private final SettingPasswords accounts;
    private final FormPosts posts;

    FactorAdminController(SecondFactors factors, SettingPasswords accounts, FormPosts posts) {
        this.factors = factors;
        this.accounts = accounts;
        this.posts = posts;
    }

    @GetMapping("/admin/accounts/{id}/second-factor/removal")
    String confirm(@PathVariable long id, Model model) {
        var holder = accounts.holder(id);
        model.addAttribute("title", "Tắt xác thực hai bước của " + holder.login() + "?");
        model.addAttribute(
                "warning",
                "Chỉ làm khi chính " + holder.name()
                        + " báo mất điện thoại và bạn đã nhận ra người ấy. Sau đó chỉ cần mật khẩu là đăng nhập được.");
        model.addAttribute("action", "/admin/accounts/" + id + "/second-factor/removal");
        model.addAttribute("button", "Tắt xác thực hai bước");
        model.addAttribute("back", "/admin/accounts/" + id + "/edit");
        return "confirm";
    }

    @PostMapping("/admin/accounts/{id}/second-factor/removal")
    String remove(@PathVariable long id) {
        return posts.act("/admin/accounts", "Đã tắt xác thực hai bước.", () -> factors.removeOf(id));
    }
}
