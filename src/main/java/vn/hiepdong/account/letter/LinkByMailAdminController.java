package vn.hiepdong.account.letter;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import vn.hiepdong.account.SignedInAccount;
import vn.hiepdong.web.AccountAdminPage;
import vn.hiepdong.web.form.FormPosts;

/** The link goes by a letter to who has an address, instead of being shown to who manages the account. */
@Controller
@AccountAdminPage
class LinkByMailAdminController {

    private final AccountLetters waiting;
    private final FormPosts posts;

    LinkByMailAdminController(AccountLetters waiting, FormPosts posts) {
        this.waiting = waiting;
        this.posts = posts;
    }

    @PostMapping("/admin/accounts/{id}/password-link/letter")
    String send(@PathVariable long id, @AuthenticationPrincipal SignedInAccount me) {
        return posts.act(
                "/admin/accounts/" + id + "/password-link",
                "Liên kết sẽ đến hộp thư của người dùng trong ít phút.",
                () -> waiting.link(id, me));
    }
}
