package vn.hiepdong.programme;

import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hiepdong.account.SignedInAccount;
import vn.hiepdong.programme.ProgrammeForm.PartyRow;
import vn.hiepdong.web.NotFoundException;
import vn.hiepdong.web.RuleViolation;
import vn.hiepdong.web.form.Submissions;
import vn.hiepdong.web.time.DayText;

/** Makes the draft of the next programme out of a signed one (row D21), chained to it. What it promises is added above. */
@Component
@Transactional
public class RenewingProgrammes {

    private final ProgrammeRepository programmes;
    private final ProgrammePolicy policy;
    private final DraftingProgrammes drafting;
    private final List<RenewalPart> parts;

    RenewingProgrammes(
            ProgrammeRepository programmes,
            ProgrammePolicy policy,
            DraftingProgrammes drafting,
            List<RenewalPart> parts) {
        this.programmes = programmes;
        this.policy = policy;
        this.drafting = drafting;
        this.parts = parts;
    }

    /**
     * The signed programme from which the next one is made; an archival one too.
     *
     * @throws RuleViolation when it is not signed, or another one follows upon it already
     */
    @Transactional(readOnly = true)
    public Programme origin(long id, SignedInAccount me) {
        var origin = policy.changeable(me, programmes.findById(id).orElseThrow(NotFoundException::new));
        if (!origin.signed()) {
            throw new RuleViolation("", "Chỉ lập chương trình tiếp theo từ chương trình đã ký.");
        }
        programmes.findByPrevious(origin).ifPresent(next -> {
            throw new RuleViolation("", "Đã có chương trình tiếp theo: “" + next.title() + "”.");
        });
        return origin;
    }

    /**
     * The next one as it is proposed, before anything is saved: the next stretch of the same length, between the same parties or
     * what stands in their place today; under the same frame and in the same term, where these last so long.
     */
    public ProgrammeForm proposal(Programme origin, SignedInAccount me) {
        var details = origin.details();
        var next = NextPeriod.of(origin);
        var parent = origin.parent();
        var term = origin.term();
        return new ProgrammeForm(
                Submissions.newKey(),
                null,
                next.shift(details.title()),
                "",
                details.kind(),
                "",
                DayText.print(next.from()),
                DayText.print(next.to()),
                term == null || next.to().isAfter(term.endsOn())
                        ? ""
                        : term.id().toString(),
                "",
                parent == null
                                || !policy.mayRead(me, parent)
                                || next.to().isAfter(parent.details().periodTo())
                        ? ""
                        : parent.id().toString(),
                ProgrammeForm.text(details.summary()),
                false,
                "",
                "",
                "",
                "",
                "",
                ProgrammeForm.text(details.reviewIntervalMonths()),
                partiesToday(origin),
                origin.visibility());
    }

    private static List<PartyRow> partiesToday(Programme origin) {
        var rows = new LinkedHashMap<String, PartyRow>();
        for (var party : origin.parties()) {
            for (var agency : party.agency().today()) {
                rows.putIfAbsent(agency.name(), new PartyRow(agency.name(), party.role()));
            }
        }
        return List.copyOf(rows.values());
    }

    /**
     * @return the draft
     * @throws RuleViolation with all that is wrong with the form, or when nothing can follow upon the origin
     */
    public Programme renew(long originId, ProgrammeForm form, SignedInAccount me) {
        var origin = origin(originId, me);
        var next = programmes.findById(drafting.draft(form, me)).orElseThrow();
        next.follow(origin);
        parts.forEach(part -> part.copy(origin, next));
        return next;
    }
}
