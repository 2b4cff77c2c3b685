package vn.hiepdong.site.desk;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.hiepdong.account.SignedInAccount;
import vn.hiepdong.web.StaffPage;

/** The lists behind the desk's counts of what the review clock asks for; the clock of one programme is on its own page. */
@Controller
@StaffPage
class ReviewListController {

    private final ReviewsOnDesk reviews;

    ReviewListController(ReviewsOnDesk reviews) {
        this.reviews = reviews;
    }

    @GetMapping("/staff/reviews/due")
    String due(@AuthenticationPrincipal SignedInAccount me, Model model) {
        return list(me, ReviewList.DUE, model);
    }

    @GetMapping("/staff/reviews/waivers")
    String waivers(@AuthenticationPrincipal SignedInAccount me, Model model) {
        return list(me, ReviewList.WAIVERS, model);
    }

    @GetMapping("/staff/reviews/run-out")
    String runOut(@AuthenticationPrincipal SignedInAccount me, Model model) {
        return list(me, ReviewList.RUN_OUT, model);
    }

    private String list(SignedInAccount me, ReviewList which, Model model) {
        model.addAttribute("which", which);
        model.addAttribute("lines", reviews.lines(me, which));
        return "site/review-list";
    }
}
