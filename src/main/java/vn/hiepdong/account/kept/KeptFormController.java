package vn.hiepdong.account.kept;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import vn.hiepdong.account.SignedInAccount;
import vn.hiepdong.web.StaffPage;
import vn.hiepdong.web.form.FormPosts;

/**
 * "Những gì bạn đã gõ còn đây": after signing in again. The button posts to where the form was posted first, with the token
 * of this session, so that everything is checked as if it came now.
 */
@Controller
@StaffPage
class KeptFormController {

    private final KeepingForms keeping;
    private final FormPosts posts;

    KeptFormController(KeepingForms keeping, FormPosts posts) {
        this.keeping = keeping;
        this.posts = posts;
    }

    @GetMapping(KeepingForms.PAGE)
    String show(@AuthenticationPrincipal SignedInAccount me, HttpServletRequest request, Model model) {
        model.addAttribute("forms", keeping.of(me, request));
        return "account/kept-forms";
    }

    @PostMapping(KeepingForms.PAGE + "/{id}/discarding")
    String discard(@PathVariable long id, @AuthenticationPrincipal SignedInAccount me, HttpServletRequest request) {
        return posts.act(KeepingForms.PAGE, "Đã bỏ những gì đã gõ.", () -> keeping.discard(me, id, request));
    }
}
