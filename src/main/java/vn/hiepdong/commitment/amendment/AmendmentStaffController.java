package vn.hiepdong.commitment.amendment;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.hiepdong.account.SignedInAccount;
import vn.hiepdong.web.StaffPage;

/** The versions of a signed text and the next one on its way, to read. It is drafted in {@link AmendmentDraftController}. */
@Controller
@StaffPage
class AmendmentStaffController {

    private final ReadingAmendments reading;

    AmendmentStaffController(ReadingAmendments reading) {
        this.reading = reading;
    }

    @GetMapping("/staff/programmes/{id}/amendments")
    String show(@PathVariable long id, @AuthenticationPrincipal SignedInAccount me, Model model) {
        model.addAttribute("page", reading.page(id, me));
        return "commitment/amendments";
    }

    @GetMapping("/staff/programmes/{id}/versions/{number}")
    String version(
            @PathVariable long id, @PathVariable int number, @AuthenticationPrincipal SignedInAccount me, Model model) {
        model.addAttribute("page", reading.page(id, me));
        model.addAttribute("text", reading.version(id, number, me));
        return "commitment/version";
    }
}
