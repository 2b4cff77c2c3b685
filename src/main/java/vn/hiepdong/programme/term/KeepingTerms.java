package vn.hiepdong.programme.term;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hiepdong.web.NotFoundException;
import vn.hiepdong.web.RuleViolation;
import vn.hiepdong.web.VersionConflict;
import vn.hiepdong.web.time.DayText;

/** What administrators do with terms. */
@Component
@Transactional
@PreAuthorize("hasRole('ADMIN')")
public class KeepingTerms {

    private final TermRepository terms;

    KeepingTerms(TermRepository terms) {
        this.terms = terms;
    }

    /** @throws RuleViolation when it ends before it starts, or the organ has a term of this name */
    public long add(TermForm form) {
        var term = new Term();
        describe(term, form);
        return terms.save(term).id();
    }

    /** @throws RuleViolation as {@link #add} */
    void change(long id, TermForm form) {
        var term = terms.findById(id).orElseThrow(NotFoundException::new);
        VersionConflict.unlessSame(term.version(), form.version(), TermForm.of(term));
        describe(term, form);
    }

    private void describe(Term term, TermForm form) {
        var startsOn = DayText.parse(form.startsOn()).orElseThrow();
        var endsOn = DayText.parse(form.endsOn()).orElseThrow();
        if (endsOn.isBefore(startsOn)) {
            throw new RuleViolation("endsOn", "Ngày kết thúc phải từ ngày bắt đầu trở đi.");
        }
        terms.findSame(form.organ(), form.name())
                .filter(same -> !same.id().equals(term.id()))
                .ifPresent(same -> {
                    throw new RuleViolation("name", "“" + same.organ() + "” đã có nhiệm kỳ tên “" + same.name() + "”.");
                });
        term.describe(form.name(), form.organ(), startsOn, endsOn);
    }
}
