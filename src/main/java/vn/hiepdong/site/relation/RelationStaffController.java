package vn.hiepdong.site.relation;

import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.hiepdong.account.SignedInAccount;
import vn.hiepdong.web.LeaderPage;
import vn.hiepdong.web.form.Choice;

/** Two parties on one page ("UBND ↔ MTTQ"), for those who lead one of them. */
@Controller
@LeaderPage
class RelationStaffController {

    private final ReadingRelations relations;

    RelationStaffController(ReadingRelations relations) {
        this.relations = relations;
    }

    @GetMapping("/staff/relations")
    String list(@AuthenticationPrincipal SignedInAccount me, Model model) {
        model.addAttribute("relations", relations.list(me));
        return "site/relations";
    }

    /** @param year looked at; what is none is passed over */
    @GetMapping("/staff/relations/{one}/{other}")
    String show(
            @PathVariable long one,
            @PathVariable long other,
            @RequestParam(required = false) String year,
            @AuthenticationPrincipal SignedInAccount me,
            Model model) {
        var asked = year != null && year.matches("(19|20|21)\\d\\d") ? Integer.valueOf(year) : null;
        model.addAttribute("crumbs", List.of(new Choice("/staff/relations", "Quan hệ phối hợp")));
        model.addAttribute("relation", relations.page(one, other, asked, me));
        return "site/relation";
    }
}
