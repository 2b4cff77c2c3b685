package vn.hiepdong.agency;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.hiepdong.web.RuleViolation;
import vn.hiepdong.web.form.Typed;

/** Takes a group's members from its form: rows that stand are changed in place, so that history tells what became of each. */
@Component
class GroupMembers {

    private final Agencies agencies;

    GroupMembers(Agencies agencies) {
        this.agencies = agencies;
    }

    private record Wanted(GroupMember standing, Agency member, LocalDate from, LocalDate to) {

        boolean overlaps(Wanted other) {
            return member.id().equals(other.member.id())
                    && (from == null || other.to == null || !other.to.isBefore(from))
                    && (to == null || other.from == null || !other.from.isAfter(to));
        }
    }

    /** @throws RuleViolation with a sentence for each row that cannot be taken */
    void take(Agency group, AgencyForm form) {
        var sentences = new ArrayList<RuleViolation.Sentence>();
        var wanted = new ArrayList<Wanted>();
        for (int row = 0; row < form.members().size(); row++) {
            var typed = form.members().get(row);
            if (!Typed.given(typed.member())) {
                continue;
            }
            try {
                wanted.add(read(group, typed, "members[" + row + "]", wanted));
            } catch (RuleViolation violation) {
                sentences.addAll(violation.sentences());
            }
        }
        if (!form.group() && !wanted.isEmpty()) {
            sentences.add(new RuleViolation.Sentence(
                    "group", "Chỉ nhóm cơ quan mới có thành viên. Hãy đánh dấu mục này hoặc bỏ các dòng thành viên."));
        }
        if (!sentences.isEmpty()) {
            throw new RuleViolation(sentences);
        }
        admit(group, wanted);
    }

    private Wanted read(Agency group, AgencyForm.Member typed, String row, List<Wanted> before) {
        var member = agencies.pick(typed.member(), row + ".member");
        if (member.isGroup() || member.id().equals(group.id())) {
            throw new RuleViolation(
                    row + ".member", "Thành viên của nhóm phải là một cơ quan khác, không phải một nhóm.");
        }
        var wanted = new Wanted(
                standing(group, typed.id()), member, Typed.parseDay(typed.from()), Typed.parseDay(typed.to()));
        if (wanted.from() != null && wanted.to() != null && wanted.to().isBefore(wanted.from())) {
            throw new RuleViolation(row + ".to", "Ngày kết thúc phải sau ngày bắt đầu.");
        }
        if (before.stream().anyMatch(wanted::overlaps)) {
            throw new RuleViolation(row + ".member", "Cơ quan này đã có ở dòng trên trong cùng thời gian.");
        }
        return wanted;
    }

    private static GroupMember standing(Agency group, Long id) {
        return group.members().stream()
                .filter(member -> id != null && id.equals(member.id()))
                .findFirst()
                .orElse(null);
    }

    private static void admit(Agency group, List<Wanted> wanted) {
        group.keepMembers(
                wanted.stream().map(Wanted::standing).filter(Objects::nonNull).toList());
        for (var one : wanted) {
            if (one.standing() == null) {
                group.admit(one.member(), one.from(), one.to());
            } else {
                one.standing().correct(one.member(), one.from(), one.to());
            }
        }
    }
}
