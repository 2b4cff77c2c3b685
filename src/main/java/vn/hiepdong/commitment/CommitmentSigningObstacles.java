package vn.hiepdong.commitment;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hiepdong.agency.Agency;
import vn.hiepdong.programme.Programme;
import vn.hiepdong.programme.SigningObstacles;
import vn.hiepdong.web.RuleViolation.Sentence;
import vn.hiepdong.web.form.FormField;

/** What the commitments of a draft still lack before it can go to signing (invariant 2), each with the box to fill. */
@Component
class CommitmentSigningObstacles implements SigningObstacles {

    private final CommitmentRepository commitments;
    private final LeadingAgencies leading;

    CommitmentSigningObstacles(CommitmentRepository commitments, LeadingAgencies leading) {
        this.commitments = commitments;
        this.leading = leading;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Obstacle> of(Programme programme) {
        var all = commitments.findOf(programme);
        var form = "/staff/programmes/" + programme.id() + "/commitments/edit";
        if (all.isEmpty()) {
            return List.of(new Obstacle("Chưa có nội dung phối hợp nào.", form));
        }
        var mayLead = leading.of(programme);
        return all.stream()
                .flatMap(commitment -> lacks(commitment.text(), false, leads(commitment), mayLead).stream()
                        .map(lack -> new Obstacle(
                                "Nội dung " + commitment.number() + " " + lack.words(),
                                form + "#" + box(commitment, lack.component()))))
                .toList();
    }

    /** The same of one item that is put right after the signing, each by the box of its form. */
    List<Sentence> sentencesOf(Commitment commitment) {
        var mayLead = leading.of(commitment.programme());
        return lacks(commitment.text(), commitment.source().task(), leads(commitment), mayLead).stream()
                .map(lack -> new Sentence("rows[0]." + lack.component(), "Nội dung này " + lack.words()))
                .toList();
    }

    /**
     * What an item of a signed text must say, for one that is not there yet.
     *
     * @param path of its row in the form
     * @param named as its sentences begin: "Nội dung 3 "
     */
    static List<Sentence> sentencesOf(
            CommitmentText text, List<Agency> leads, Set<Long> mayLead, String path, String named) {
        return lacks(text, false, leads, mayLead).stream()
                .map(lack -> new Sentence(path + lack.component(), named + lack.words()))
                .toList();
    }

    private static List<Agency> leads(Commitment commitment) {
        return commitment.agencies(AssignmentRole.LEAD);
    }

    /** @param component of the row's form, where it is mended */
    private record Lack(String words, String component) {}

    private static String box(Commitment commitment, String component) {
        var path = "rows[" + (commitment.number() - 1) + "]." + component;
        return new FormField(path, null, List.of()).id();
    }

    private static List<Lack> lacks(CommitmentText text, boolean task, List<Agency> leads, Set<Long> mayLead) {
        var lacks = new ArrayList<Lack>();
        if (leads.isEmpty()) {
            lacks.add(new Lack("chưa có cơ quan chủ trì.", "lead"));
        }
        if (leads.size() > 1) {
            lacks.add(new Lack("có " + leads.size() + " cơ quan chủ trì, chỉ được có một.", "lead"));
        }
        leads.stream()
                .filter(lead -> !mayLead.contains(lead.id()))
                .forEach(lead -> lacks.add(new Lack(
                        "do “" + lead.name() + "” chủ trì, không phải bên ký kết hay cơ quan trực thuộc.", "lead")));
        if (text.kind() == null) {
            lacks.add(new Lack("chưa chọn loại.", "kind"));
        }
        if (!text.saysWhen()) {
            lacks.add(new Lack("chưa có hạn hoàn thành, định kỳ hoặc loại thường xuyên.", "due"));
        }
        if (text.period() != null && text.dueOn() == null) {
            lacks.add(new Lack("làm định kỳ mà chưa có hạn của kỳ đầu.", "due"));
        }
        if (text.output() == null && !task) {
            lacks.add(new Lack("chưa ghi sản phẩm, kết quả đầu ra.", "output"));
        }
        return lacks;
    }
}
