package vn.hiepdong.programme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.hiepdong.account.SignedInAccount;
import vn.hiepdong.agency.Agencies;
import vn.hiepdong.agency.Agency;
import vn.hiepdong.programme.term.Term;
import vn.hiepdong.programme.term.Terms;
import vn.hiepdong.web.RuleViolation;
import vn.hiepdong.web.RuleViolation.Sentence;
import vn.hiepdong.web.time.DayText;

/** Turns a form into what a programme is made of, or says everything that is wrong with it at once. */
@Component
class CheckingDrafts {

    private static final String UNCITED =
            "Ghi lại theo nguồn thì phải dẫn nguồn: ít nhất tác giả hoặc báo, cơ quan đã đăng.";

    private final ProgrammeRepository programmes;
    private final Terms terms;
    private final ProgrammePolicy policy;
    private final Agencies agencies;

    CheckingDrafts(ProgrammeRepository programmes, Terms terms, ProgrammePolicy policy, Agencies agencies) {
        this.programmes = programmes;
        this.terms = terms;
        this.policy = policy;
        this.agencies = agencies;
    }

    /** @param source null for a live programme */
    record Checked(
            ProgrammeDetails details, Term term, Programme parent, Source source, Map<Agency, PartyRole> parties) {}

    /**
     * @param revised the programme that this form is about; null for a new one
     * @throws RuleViolation with a sentence for each thing to mend
     */
    Checked check(ProgrammeForm typed, Programme revised, SignedInAccount me) {
        var form = typed.withPeriodOfYear();
        var sentences = new ArrayList<Sentence>();
        checkPeriod(form, revised, sentences);
        var term = number(form.term()).flatMap(terms::find);
        if (term.isEmpty() && !form.term().isEmpty()) {
            sentences.add(new Sentence("term", "Không có nhiệm kỳ này. Hãy chọn trong danh sách."));
        }
        var parent = parent(form, revised, me, sentences);
        checkSource(form, sentences);
        var parties = parties(form.parties(), form.from(), sentences);
        if (!sentences.isEmpty()) {
            throw new RuleViolation(sentences);
        }
        return new Checked(form.details(), term.orElse(null), parent, form.archival() ? form.source() : null, parties);
    }

    /**
     * Of a signed programme that is put right: only what can be put right is looked at.
     *
     * @throws RuleViolation with a sentence for each thing to mend
     */
    void checkCorrection(ProgrammeForm typed, Programme corrected) {
        var sentences = new ArrayList<Sentence>();
        checkPeriod(typed, corrected, sentences);
        var parent = corrected.parent();
        if (parent != null && typed.kind() != ProgrammeKind.ANNUAL_PLAN) {
            sentences.add(new Sentence("kind", "Chương trình này là kế hoạch năm của “" + parent.title() + "”."));
        }
        if (parent != null) {
            checkInside(parent.details(), typed, sentences);
        }
        if (corrected.source() != null && !typed.source().cited()) {
            sentences.add(new Sentence("sourceAuthor", UNCITED));
        }
        if (!sentences.isEmpty()) {
            throw new RuleViolation(sentences);
        }
    }

    private void checkPeriod(ProgrammeForm form, Programme revised, List<Sentence> sentences) {
        if (form.from().isEmpty()) {
            sentences.add(new Sentence("periodFrom", "Hãy gõ ngày bắt đầu, hoặc gõ năm."));
        }
        if (form.to().isEmpty()) {
            sentences.add(new Sentence("periodTo", "Hãy gõ ngày kết thúc, hoặc gõ năm."));
        }
        if (form.from().isEmpty() || form.to().isEmpty()) {
            return;
        }
        var from = form.from().get();
        var to = form.to().get();
        if (to.isBefore(from)) {
            sentences.add(new Sentence("periodTo", "Ngày kết thúc phải từ ngày bắt đầu trở đi."));
        }
        var plans = revised == null ? List.<Programme>of() : programmes.findPlansOf(revised);
        if (!plans.isEmpty() && !form.kind().hasPlans()) {
            sentences.add(new Sentence(
                    "kind", "Dưới chương trình này đã có kế hoạch năm, nên không đổi sang loại này được."));
        }
        plans.stream()
                .map(Programme::details)
                .filter(plan ->
                        plan.periodFrom().isBefore(from) || plan.periodTo().isAfter(to))
                .findFirst()
                .ifPresent(plan -> sentences.add(new Sentence(
                        "periodFrom",
                        "Thời gian phải bao trùm kế hoạch “" + plan.title() + "” đã có dưới chương trình này.")));
    }

    private Programme parent(ProgrammeForm form, Programme revised, SignedInAccount me, List<Sentence> sentences) {
        if (form.parentProgramme().isEmpty()) {
            return null;
        }
        if (form.kind() != ProgrammeKind.ANNUAL_PLAN) {
            sentences.add(new Sentence(
                    "parentProgramme",
                    "Chỉ kế hoạch phối hợp năm mới có chương trình mẹ. Hãy bỏ chọn, hoặc đổi loại."));
            return null;
        }
        var parent = number(form.parentProgramme())
                .flatMap(programmes::findById)
                .filter(found -> policy.mayRead(me, found))
                .filter(found -> found.details().kind().hasPlans() && found.status() != ProgrammeStatus.CANCELLED)
                .filter(found -> revised == null || !found.id().equals(revised.id()))
                .orElse(null);
        if (parent == null) {
            sentences.add(new Sentence("parentProgramme", "Không có chương trình mẹ này. Hãy chọn trong danh sách."));
        } else {
            checkInside(parent.details(), form, sentences);
        }
        return parent;
    }

    private static void checkInside(ProgrammeDetails around, ProgrammeForm form, List<Sentence> sentences) {
        if (form.from().filter(from -> from.isBefore(around.periodFrom())).isPresent()
                || form.to().filter(to -> to.isAfter(around.periodTo())).isPresent()) {
            sentences.add(new Sentence(
                    "periodFrom",
                    "Thời gian của kế hoạch phải nằm trong thời gian của chương trình mẹ: "
                            + DayText.print(around.periodFrom()) + " đến " + DayText.print(around.periodTo()) + "."));
        }
    }

    private static void checkSource(ProgrammeForm form, List<Sentence> sentences) {
        if (form.archival() && !form.source().cited()) {
            sentences.add(new Sentence("sourceAuthor", UNCITED));
        }
        if (!form.archival() && !form.source().isEmpty()) {
            sentences.add(new Sentence(
                    "archival",
                    "Chỉ bản ghi lại theo nguồn mới dẫn nguồn. Hãy chọn “Ghi lại theo nguồn”, hoặc xóa các ô nguồn."));
        }
    }

    private Map<Agency, PartyRole> parties(
            List<ProgrammeForm.PartyRow> rows, Optional<LocalDate> from, List<Sentence> sentences) {
        var parties = new LinkedHashMap<Agency, PartyRole>();
        var firstRows = new HashMap<Agency, Integer>();
        for (var index = 0; index < rows.size(); index++) {
            var row = rows.get(index);
            if (row.isBlank()) {
                continue;
            }
            if (row.role() == null) {
                sentences.add(new Sentence("parties[" + index + "].role", "Hãy chọn vai của bên này."));
            }
            var field = "parties[" + index + "].agency";
            try {
                var agency = agencies.pick(row.agency(), field);
                if (from.isPresent() && agency.hasEndedBefore(from.get())) {
                    sentences.add(new Sentence(
                            field,
                            "Cơ quan này đã kết thúc (" + agency.closedOn().print()
                                    + ") trước khi chương trình bắt đầu. Hãy chọn cơ quan kế thừa."));
                }
                var first = firstRows.putIfAbsent(agency, index);
                if (first == null) {
                    parties.put(agency, row.role());
                } else {
                    sentences.add(new Sentence(
                            field, "Cơ quan này đã có ở dòng " + (first + 1) + ". Mỗi cơ quan chỉ ghi một lần."));
                }
            } catch (RuleViolation unknown) {
                sentences.addAll(unknown.sentences());
            }
        }
        var signing = parties.values().stream()
                .filter(role -> role != null && role.signs())
                .count();
        if (signing < 2 && sentences.stream().noneMatch(said -> said.field().startsWith("parties"))) {
            sentences.add(new Sentence("parties", "Cần ít nhất hai bên ký kết khác nhau (bên chủ trì, bên phối hợp)."));
        }
        return parties;
    }

    private static Optional<Long> number(String typed) {
        return typed.matches("\\d{1,18}") ? Optional.of(Long.valueOf(typed)) : Optional.empty();
    }
}
