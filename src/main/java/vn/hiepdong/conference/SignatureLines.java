package vn.hiepdong.conference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.hiepdong.agency.Agency;
import vn.hiepdong.agency.person.People;
import vn.hiepdong.agency.person.Person;
import vn.hiepdong.correction.Correction.Change;
import vn.hiepdong.web.RuleViolation;
import vn.hiepdong.web.RuleViolation.Sentence;

/** Writes the typed lines under a text. Each says for which party who signed in which office held that day (row D19). */
@Component
class SignatureLines {

    private final People people;

    SignatureLines(People people) {
        this.people = people;
    }

    /** @throws RuleViolation with a sentence for each line that cannot stand; then nothing is to be kept */
    void record(Signing signing, SignaturesForm form) {
        var broken = new ArrayList<Sentence>();
        var order = 0;
        for (var party : signing.programme().signingParties()) {
            var number = indexOf(party.agency(), form);
            if (number >= 0) {
                try {
                    record(signing, party.agency(), order, form.lines().get(number), "lines[" + number + "].");
                } catch (RuleViolation violation) {
                    broken.addAll(violation.sentences());
                }
            }
            order++;
        }
        if (!broken.isEmpty()) {
            throw new RuleViolation(broken);
        }
    }

    /**
     * Writes who really signed a line that stands.
     *
     * @param lines those of the parties that signed; others are passed over
     * @return what the lines said before and say now
     * @throws RuleViolation with a sentence for each line that cannot stand; then nothing is to be kept
     */
    List<Change> correct(Signing signing, List<SignaturesForm.Line> lines) {
        var day = signing.conference().startsOn();
        var changes = new ArrayList<Change>();
        var broken = new ArrayList<Sentence>();
        for (var number = 0; number < lines.size(); number++) {
            var typed = lines.get(number);
            var standing = signing.signatures().stream()
                    .filter(line -> line.signed() && line.agency().id().equals(typed.agency()))
                    .findFirst();
            if (standing.isPresent()) {
                try {
                    var before = print(standing.get());
                    sign(standing.get(), typed, day, "lines[" + number + "].");
                    changes.add(Change.of(
                            "Người ký thay mặt " + standing.get().agency().nameOn(day), before, print(standing.get())));
                } catch (RuleViolation violation) {
                    broken.addAll(violation.sentences());
                }
            }
        }
        if (!broken.isEmpty()) {
            throw new RuleViolation(broken);
        }
        return changes;
    }

    private String print(Signature line) {
        return SigningView.signatory(line.person().name(), line.title(), line.capacity());
    }

    private static int indexOf(Agency party, SignaturesForm form) {
        return form.lines().stream().map(SignaturesForm.Line::agency).toList().indexOf(party.id());
    }

    private void record(Signing signing, Agency party, int order, SignaturesForm.Line typed, String path) {
        if (signing.frozen(party)) {
            if (typed.mark() != null) {
                throw new RuleViolation(path + "mark", "Dòng này đã ký tại hội nghị đã tổ chức, không sửa được ở đây.");
            }
            return;
        }
        if (typed.mark() == null) {
            requireNothingTyped(typed, path);
            signing.eraseLineOf(party);
            return;
        }
        if (typed.mark() == SignaturesForm.Mark.ABSENT) {
            signing.openLineOf(party, order).absent();
            return;
        }
        var day = signing.conference().startsOn();
        if (day == null) {
            throw new RuleViolation("", "Hãy ghi ngày họp trước: chức vụ của người ký được xét theo ngày đó.");
        }
        sign(signing.openLineOf(party, order), typed, day, path);
    }

    private void sign(Signature line, SignaturesForm.Line typed, LocalDate day, String path) {
        var person = signatory(typed, line.agency(), path);
        var office = SigningOffices.pick(person, line.agency(), day, typed.office(), path + "office");
        line.signedBy(person, office, typed.capacity());
    }

    private static void requireNothingTyped(SignaturesForm.Line typed, String path) {
        if (typed.signatory() != null && !typed.signatory().isEmpty()) {
            throw new RuleViolation(path + "mark", "Đã ghi người ký: hãy chọn “đã ký” hoặc “vắng”.");
        }
    }

    private Person signatory(SignaturesForm.Line typed, Agency party, String path) {
        if (typed.signatory() == null || typed.signatory().isEmpty()) {
            throw new RuleViolation(path + "signatory", "Hãy ghi người ký thay mặt " + party.name() + ".");
        }
        return people.pick(typed.signatory(), path + "signatory");
    }
}
