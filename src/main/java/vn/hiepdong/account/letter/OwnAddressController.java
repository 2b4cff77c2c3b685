package vn.hiepdong.account.letter;

import jakarta.validation.Valid;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import vn.hiepdong.account.ActiveAccounts;
import vn.hiepdong.account.ChangingAddresses;
import vn.hiepdong.account.SignedInAccount;
import vn.hiepdong.web.StaffPage;
import vn.hiepdong.web.form.FormPosts;

/** Somebody says where the own letters go. */
@Controller
@StaffPage
class OwnAddressController {

    private final ActiveAccounts accounts;
    private final ChangingAddresses changing;
    private final FormPosts posts;

    OwnAddressController(ActiveAccounts accounts, ChangingAddresses changing, FormPosts posts) {
        this.accounts = accounts;
        this.changing = changing;
        this.posts = posts;
    }

    @GetMapping("/staff/account/address")
    String show(@AuthenticationPrincipal SignedInAccount me, Model model) {
        model.addAttribute("form", OwnAddressForm.of(accounts.emailOf(me)));
        return "account/own-address";
    }

    @PostMapping("/staff/account/address")
    String change(
            @Valid @ModelAttribute("form") OwnAddressForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedInAccount me) {
        return posts.save(form.submissionKey(), errors, "account/own-address", "Đã đổi địa chỉ thư.", () -> {
            changing.change(me, form.current(), form.email());
            return "/staff/account";
        });
    }
}
