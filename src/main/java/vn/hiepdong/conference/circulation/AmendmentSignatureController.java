package vn.hiepdong.conference.circulation;

import jakarta.validation.Valid;
import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import vn.hiepdong.account.SignedInAccount;
import vn.hiepdong.agency.person.People;
import vn.hiepdong.conference.SigningCapacity;
import vn.hiepdong.web.CoordinatorPage;
import vn.hiepdong.web.form.Choice;
import vn.hiepdong.web.form.FormPosts;
import vn.hiepdong.web.text.Labels;

/** Who has signed an amendment that goes from party to party. It is drafted in {@code commitment.amendment}. */
@Controller
@CoordinatorPage
class AmendmentSignatureController {

    private static final String PAGE = "conference/amendment-signatures";
    private static final String ADDRESS = "/staff/programmes/{id}/amendments/draft/signatures";

    private final SigningAmendments signing;
    private final Circulating circulating;
    private final People people;
    private final Labels labels;
    private final FormPosts posts;

    AmendmentSignatureController(
            SigningAmendments signing, Circulating circulating, People people, Labels labels, FormPosts posts) {
        this.signing = signing;
        this.circulating = circulating;
        this.people = people;
        this.labels = labels;
        this.posts = posts;
    }

    @ModelAttribute("text")
    Circulating.Heading heading(@PathVariable long id, @AuthenticationPrincipal SignedInAccount me) {
        return circulating.heading(id, me);
    }

    @ModelAttribute("capacityChoices")
    List<Choice> capacityChoices() {
        return labels.choices(SigningCapacity.class);
    }

    @ModelAttribute("people")
    List<String> people() {
        return people.pickerOptions();
    }

    @GetMapping(ADDRESS)
    String edit(@PathVariable long id, @AuthenticationPrincipal SignedInAccount me, Model model) {
        model.addAttribute("form", signing.formOf(id, me));
        return PAGE;
    }

    @PostMapping(ADDRESS)
    String record(
            @PathVariable long id,
            @Valid @ModelAttribute("form") AmendmentSignaturesForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedInAccount me) {
        return posts.save(form.submissionKey(), errors, PAGE, "Đã lưu các chữ ký.", () -> {
            var inEffect = signing.record(id, form, me);
            return "/staff/programmes/" + id + "/amendments" + (inEffect ? "" : "/draft/signatures");
        });
    }
}
