package vn.hiepdong.site.desk;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;

import java.util.List;
import java.util.Map;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;
import vn.hiepdong.account.Scopes;
import vn.hiepdong.account.SignedInAccount;
import vn.hiepdong.commitment.AwaitedAnswers;
import vn.hiepdong.commitment.DueStatus;
import vn.hiepdong.commitment.obstacle.Obstacles;
import vn.hiepdong.commitment.register.Mine;
import vn.hiepdong.commitment.register.OwnCommitments;
import vn.hiepdong.commitment.register.Register;
import vn.hiepdong.commitment.register.RegisterFilter;
import vn.hiepdong.commitment.register.RegisterOrder;
import vn.hiepdong.commitment.register.RegisterRow;
import vn.hiepdong.site.desk.Desk.Line;
import vn.hiepdong.site.desk.Desk.Mark;
import vn.hiepdong.site.desk.Desk.Section;
import vn.hiepdong.web.text.Labels;

/** Commitments on the desk. Each section is read from the register by what its link says: so both agree. */
@Component
class CommitmentsOnDesk {

    private static final PageRequest FIRST = PageRequest.of(0, 8);

    private final Register register;
    private final OwnCommitments own;
    private final AwaitedAnswers answers;
    private final Obstacles obstacles;
    private final Scopes scopes;
    private final Labels labels;

    CommitmentsOnDesk(
            Register register,
            OwnCommitments own,
            AwaitedAnswers answers,
            Obstacles obstacles,
            Scopes scopes,
            Labels labels) {
        this.register = register;
        this.own = own;
        this.answers = answers;
        this.obstacles = obstacles;
        this.scopes = scopes;
        this.labels = labels;
    }

    /** @param status null: any */
    Section of(SignedInAccount me, Mine mine, DueStatus status) {
        return section(me, mine, status, Map.of());
    }

    /** With what is asked of each. */
    Section toAnswer(SignedInAccount me) {
        var asked = answers.of(me).stream()
                .collect(groupingBy(one -> one.commitment().id(), mapping(one -> one.words(), joining("; "))));
        return section(me, Mine.TO_ANSWER, null, asked);
    }

    /** With the words of who raised them, the oldest first. */
    Section obstructed(SignedInAccount me) {
        var raised = obstacles.longOpen(scopes.partyAs(me)).stream()
                .collect(groupingBy(
                        Obstacles.Open::commitmentId, mapping(one -> one.by() + ": " + one.text(), joining("; "))));
        return section(me, Mine.OBSTRUCTED, null, raised);
    }

    private Section section(SignedInAccount me, Mine mine, DueStatus status, Map<Long, String> words) {
        var ids = own.idsOf(me, mine);
        var address = "/staff/commitments?mine=" + mine + (status == null ? "" : "&status=" + status);
        if (ids.isEmpty()) {
            return new Section(address, 0, List.of());
        }
        var rows = register.page(RegisterFilter.of(ids, status), RegisterOrder.DUE, FIRST)
                .rows();
        return new Section(
                address,
                rows.getTotalElements(),
                rows.map(row -> line(row, words.get(row.id()))).getContent());
    }

    private Line line(RegisterRow row, String words) {
        return new Line(
                "/staff/commitments/" + row.id(),
                row.statement(),
                words == null ? row.programmeTitle() : words + " (" + row.programmeTitle() + ")",
                row.dueOn(),
                new Mark(row.status().name(), labels.of(row.status())),
                List.of());
    }
}
