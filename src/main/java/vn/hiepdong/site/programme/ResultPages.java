package vn.hiepdong.site.programme;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hiepdong.agency.DatedName;
import vn.hiepdong.commitment.AssignmentRole;
import vn.hiepdong.commitment.Commitment;
import vn.hiepdong.commitment.Commitments;
import vn.hiepdong.commitment.DueStatuses;
import vn.hiepdong.commitment.Tally;
import vn.hiepdong.commitment.closing.Results;
import vn.hiepdong.programme.Programme;
import vn.hiepdong.programme.Programmes;
import vn.hiepdong.site.card.Printed;
import vn.hiepdong.web.NotFoundException;

/** Gathers what came of a closed programme. */
@Component
@Transactional(readOnly = true)
class ResultPages {

    private final Programmes programmes;
    private final Commitments commitments;
    private final Results results;
    private final DueStatuses dueStatuses;

    ResultPages(Programmes programmes, Commitments commitments, Results results, DueStatuses dueStatuses) {
        this.programmes = programmes;
        this.commitments = commitments;
        this.results = results;
        this.dueStatuses = dueStatuses;
    }

    /** @throws NotFoundException when there is none that the public may read, or it is not closed yet */
    ResultPage bySlug(String slug) {
        var programme =
                programmes.publicBySlug(slug).filter(Programme::completed).orElseThrow(NotFoundException::new);
        var all = commitments.publicOf(programme);
        var written = results.of(programme);
        var details = programme.details();
        return new ResultPage(
                slug,
                programme.title(),
                Printed.period(details.periodFrom(), details.periodTo()),
                programme.completedOn(),
                sentence(
                        all.stream().filter(one -> one.source().task()).count(),
                        Tally.of(all.stream()
                                .map(one -> new Tally.Counted(one.state(), dueStatuses.of(one)))
                                .toList())),
                all.stream().map(one -> item(one, written.get(one.id()))).toList());
    }

    private static String sentence(long tasks, Tally tally) {
        var parts = new ArrayList<>(List.of(
                "đã xong %d (%d đúng hạn, %d trễ)".formatted(tally.done(), tally.doneInTime(), tally.doneLate())));
        if (tally.carriedOver() > 0) {
            parts.add("chuyển sang chương trình sau " + tally.carriedOver());
        }
        if (tally.cancelled() > 0) {
            parts.add("hủy " + tally.cancelled());
        }
        var total = tally.total() + tally.carriedOver() + tally.cancelled();
        var counted = tasks == 0 ? total + " nội dung" : (total - tasks) + " nội dung và " + tasks + " nhiệm vụ";
        return counted + ": " + String.join(", ", parts) + ".";
    }

    private ResultPage.Item item(Commitment commitment, String result) {
        return new ResultPage.Item(
                commitment.id(),
                commitment.called(),
                commitment.statement(),
                DatedName.of(
                        commitment.agencies(AssignmentRole.LEAD),
                        commitment.programme().namesOn()),
                commitment.dueOn(),
                commitment.state(),
                dueStatuses.of(commitment),
                result);
    }
}
