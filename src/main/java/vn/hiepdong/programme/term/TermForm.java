package vn.hiepdong.programme.term;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import vn.hiepdong.web.form.Submissions;
import vn.hiepdong.web.time.Day;
import vn.hiepdong.web.time.DayText;

/** What an administrator types about a term. */
public record TermForm(
        String submissionKey,
        Long version,

        @NotBlank(message = "{term.name.blank}") @Size(max = 100, message = "{text.tooLong}")
        String name,

        @NotBlank(message = "{term.organ.blank}") @Size(max = 200, message = "{text.tooLong}")
        String organ,

        @NotBlank(message = "{term.startsOn.blank}") @Day String startsOn,
        @NotBlank(message = "{term.endsOn.blank}") @Day String endsOn) {

    static TermForm blank() {
        return new TermForm(Submissions.newKey(), null, "", "", "", "");
    }

    static TermForm of(Term term) {
        return new TermForm(
                Submissions.newKey(),
                term.version(),
                term.name(),
                term.organ(),
                DayText.print(term.startsOn()),
                DayText.print(term.endsOn()));
    }
}
