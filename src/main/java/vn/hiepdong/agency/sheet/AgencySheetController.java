package vn.hiepdong.agency.sheet;

import java.security.Principal;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.hiepdong.web.AdminPage;
import vn.hiepdong.web.limit.RateLimit;
import vn.hiepdong.web.limit.RateLimited;
import vn.hiepdong.web.sheet.SheetForm;

/** Areas and agencies from a workbook, for administrators; {@link PersonSheetController} is its twin for people. */
@Controller
@AdminPage
class AgencySheetController {

    private final SheetPages pages;

    AgencySheetController(SheetPages pages) {
        this.pages = pages;
    }

    @ModelAttribute("kind")
    SheetKind kind() {
        return SheetKind.AGENCIES;
    }

    @GetMapping("/admin/agencies/sheet")
    String blank(Model model) {
        return pages.blank(model);
    }

    @GetMapping("/admin/agencies/sheet/template")
    ResponseEntity<byte[]> template() {
        return pages.template(kind());
    }

    @RateLimited(RateLimit.UPLOAD)
    @PostMapping("/admin/agencies/sheet")
    String upload(@ModelAttribute("form") SheetForm form, BindingResult errors, Principal me) {
        return pages.upload(kind(), form, errors, me.getName());
    }

    @GetMapping("/admin/agencies/sheet/{id}")
    String preview(@PathVariable long id, Principal me, Model model) {
        return pages.preview(kind(), id, me.getName(), model);
    }

    @PostMapping("/admin/agencies/sheet/{id}")
    ModelAndView confirm(@PathVariable long id, Principal me, RedirectAttributes after) {
        return pages.confirm(kind(), id, me.getName(), after);
    }
}
