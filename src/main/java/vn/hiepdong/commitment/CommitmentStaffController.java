package vn.hiepdong.commitment;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.hiepdong.account.SignedInAccount;
import vn.hiepdong.web.StaffPage;

/** The commitments of a programme, to read. They are changed in {@link CommitmentTableController}. */
@Controller
@StaffPage
class CommitmentStaffController {

    private final ReadingCommitments reading;

    CommitmentStaffController(ReadingCommitments reading) {
        this.reading = reading;
    }

    @GetMapping("/staff/programmes/{id}/commitments")
    String list(@PathVariable long id, @AuthenticationPrincipal SignedInAccount me, Model model) {
        model.addAttribute("page", reading.page(id, me));
        return "commitment/list";
    }
}
