package vn.hiepdong.site.desk;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.hiepdong.account.Role;
import vn.hiepdong.account.SignedInAccount;
import vn.hiepdong.web.StaffPage;

/** Where the staff arrive after signing in. */
@Controller
@StaffPage
class DeskController {

    private final LayingTheDesk laying;

    DeskController(LayingTheDesk laying) {
        this.laying = laying;
    }

    @GetMapping("/staff")
    String show(@AuthenticationPrincipal SignedInAccount me, Model model) {
        model.addAttribute("desk", laying.of(me));
        model.addAttribute("records", me.is(Role.COORDINATOR));
        model.addAttribute("writes", me.is(Role.EDITOR));
        model.addAttribute("administers", me.is(Role.ADMIN));
        model.addAttribute("managesAccounts", me.is(Role.ADMIN) || me.is(Role.AGENCY_ADMIN));
        return "site/desk";
    }
}
