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
import vn.hiepdong.web.CoordinatorPage;
import vn.hiepdong.web.limit.RateLimit;
import vn.hiepdong.web.limit.RateLimited;
import vn.hiepdong.web.sheet.SheetForm;

/** People and their offices from a workbook, for coordinators; {@link AgencySheetController} is its twin for agencies. */
@Controller
@CoordinatorPage
class PersonSheetController {

    private final SheetPages pages;

    PersonSheetController(SheetPages pages) {
        this.pages = pages;
    }

    @ModelAttribute("kind")
    SheetKind kind() {
        return SheetKind.PEOPLE;
    }

    @GetMapping("/staff/people/sheet")
    String blank(Model model) {
        return pages.blank(model);
    }

    @GetMapping("/staff/people/sheet/template")
    ResponseEntity<byte[]> template() {
        return pages.template(kind());
    }

    @RateLimited(RateLimit.UPLOAD)
    @PostMapping("/staff/people/sheet")
    String upload(@ModelAttribute("form") SheetForm form, BindingResult errors, Principal me) {
        return pages.upload(kind(), form, errors, me.getName());
    }

    @GetMapping("/staff/people/sheet/{id}")
    String preview(@PathVariable long id, Principal me, Model model) {
        return pages.preview(kind(), id, me.getName(), model);
    }

    @PostMapping("/staff/people/sheet/{id}")
    ModelAndView confirm(@PathVariable long id, Principal me, RedirectAttributes after) {
        return pages.confirm(kind(), id, me.getName(), after);
    }
}
