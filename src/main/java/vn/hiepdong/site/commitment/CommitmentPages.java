package vn.hiepdong.site.commitment;

import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hiepdong.agency.DatedName;
import vn.hiepdong.attachment.Attachments;
import vn.hiepdong.attachment.OwnerKind;
import vn.hiepdong.commitment.AssignmentRole;
import vn.hiepdong.commitment.CarriedChains;
import vn.hiepdong.commitment.Commitment;
import vn.hiepdong.commitment.CommitmentKind;
import vn.hiepdong.commitment.Commitments;
import vn.hiepdong.commitment.DueStatus;
import vn.hiepdong.commitment.DueStatuses;
import vn.hiepdong.commitment.PresentPeriod;
import vn.hiepdong.commitment.TaskOrigins;
import vn.hiepdong.commitment.Timelines;
import vn.hiepdong.commitment.closing.Results;
import vn.hiepdong.web.NotFoundException;
import vn.hiepdong.web.time.DayText;

/** Gathers the page of one commitment. */
@Component
@Transactional(readOnly = true)
class CommitmentPages {

    private final Commitments commitments;
    private final DueStatuses dueStatuses;
    private final Timelines timelines;
    private final CarriedChains chains;
    private final Results results;
    private final Attachments attachments;
    private final TaskOrigins origins;

    CommitmentPages(
            Commitments commitments,
            DueStatuses dueStatuses,
            Timelines timelines,
            CarriedChains chains,
            Results results,
            Attachments attachments,
            TaskOrigins origins) {
        this.commitments = commitments;
        this.dueStatuses = dueStatuses;
        this.timelines = timelines;
        this.chains = chains;
        this.results = results;
        this.attachments = attachments;
        this.origins = origins;
    }

    /** @throws NotFoundException when there is none that is public and tracked: an archival text is read on its programme's page */
    CommitmentPage of(long id) {
        var commitment = commitments.withAssignments(List.of(id)).stream()
                .filter(found -> found.tracked() && found.isPublic())
                .findFirst()
                .orElseThrow(NotFoundException::new);
        var programme = commitment.programme();
        var status = dueStatuses.of(commitment);
        return new CommitmentPage(
                commitment.id(),
                commitment.number(),
                commitment.source(),
                origins.of(List.of(commitment)).get(commitment.id()),
                commitment.statement(),
                sentence(commitment, status),
                programme.title(),
                programme.slug(),
                commitment.source().task() ? null : programme.signedOn(),
                commitment.kind(),
                commitment.recurrence(),
                PresentPeriod.of(commitment),
                commitment.output(),
                commitment.target(),
                commitment.reached(),
                commitment.dueOn(),
                commitment.firstDueOn(),
                Objects.equals(commitment.scheduledDueOn(), commitment.dueOn()) ? null : commitment.scheduledDueOn(),
                commitment.state(),
                status,
                DatedName.of(commitment.agencies(AssignmentRole.LEAD), programme.namesOn()),
                DatedName.of(commitment.agencies(AssignmentRole.SUPPORT), programme.namesOn()),
                DatedName.of(commitment.agencies(AssignmentRole.MONITOR), programme.namesOn()),
                DatedName.of(commitment.agencies(AssignmentRole.IMPLEMENTER), programme.namesOn()),
                timelines.publicOf(commitment),
                chains.of(commitment),
                programme.completed() ? results.of(programme).get(id) : null,
                attachments.publicOf(OwnerKind.PROGRAMME, programme.id()).stream()
                        .filter(file -> !file.photo())
                        .toList());
    }

    private static String sentence(Commitment commitment, DueStatus status) {
        var due = commitment.dueOn() == null ? "" : DayText.print(commitment.dueOn());
        return switch (commitment.state()) {
            case COMPLETED ->
                "Đã hoàn thành ngày " + DayText.print(commitment.completedOn())
                        + (commitment.dueOn() == null
                                ? "."
                                : (status == DueStatus.DONE_LATE ? ", trễ hạn " : ", đúng hạn ") + due + ".");
            case SUBMITTED -> "Bên chủ trì báo đã xong, chờ một bên khác xác nhận.";
            case PAUSED -> "Đang tạm dừng.";
            case CANCELLED -> "Đã hủy.";
            case CARRIED_OVER -> "Đã chuyển sang chương trình sau.";
            case NOT_STARTED, IN_PROGRESS, RETURNED -> open(commitment, status, due);
        };
    }

    private static String open(Commitment commitment, DueStatus status, String due) {
        var present = PresentPeriod.of(commitment);
        var period = present == null ? "" : "Kỳ %d/%d: ".formatted(present.number(), present.count());
        return period + ofPeriod(commitment, status, due);
    }

    private static String ofPeriod(Commitment commitment, DueStatus status, String due) {
        return switch (status) {
            case OVERDUE -> "Đã quá hạn " + due + ", chưa hoàn thành.";
            case DUE_SOON -> "Sắp đến hạn " + due + ".";
            case IN_TIME -> "Trong hạn, đến ngày " + due + ".";
            case SILENT -> undated(commitment) + ", lâu chưa có báo cáo.";
            default -> undated(commitment) + ".";
        };
    }

    private static String undated(Commitment commitment) {
        if (commitment.recurrence() != null) {
            return "Làm định kỳ, " + commitment.recurrence();
        }
        return commitment.kind() == CommitmentKind.CONTINUOUS ? "Làm thường xuyên" : "Không có thời hạn";
    }
}
