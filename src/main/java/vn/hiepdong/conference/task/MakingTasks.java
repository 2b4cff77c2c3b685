package vn.hiepdong.conference.task;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hiepdong.account.SignedInAccount;
import vn.hiepdong.agency.Agencies;
import vn.hiepdong.commitment.AddingTasks;
import vn.hiepdong.commitment.NewTask;
import vn.hiepdong.programme.Programme;
import vn.hiepdong.web.RuleViolation;
import vn.hiepdong.web.RuleViolation.Sentence;
import vn.hiepdong.web.VersionConflict;
import vn.hiepdong.web.form.Submissions;
import vn.hiepdong.web.form.Typed;
import vn.hiepdong.web.time.DayText;

/** Tạo nhiệm vụ: makes a commitment of what a conference said or found; as often as wanted (rows R10 R17). */
@Component
@Transactional
public class MakingTasks {

    private final Grounds grounds;
    private final TaskProgrammes programmes;
    private final AddingTasks adding;
    private final ConferenceTaskRepository tasks;
    private final Agencies agencies;
    private final Clock clock;

    MakingTasks(
            Grounds grounds,
            TaskProgrammes programmes,
            AddingTasks adding,
            ConferenceTaskRepository tasks,
            Agencies agencies,
            Clock clock) {
        this.grounds = grounds;
        this.programmes = programmes;
        this.adding = adding;
        this.tasks = tasks;
        this.agencies = agencies;
        this.clock = clock;
    }

    /** What the form's page says around it. */
    @Transactional(readOnly = true)
    TaskPage page(TaskPlace place, SignedInAccount me) {
        var ground = grounds.at(place, me);
        return TaskPage.of(ground, allowed(ground, me), agencies.pickerOptions());
    }

    /** With what is likeliest typed in: the words, who was asked, the last day of the programme. */
    @Transactional(readOnly = true)
    TaskForm formOf(TaskPlace place, SignedInAccount me) {
        var ground = grounds.at(place, me);
        return begun(ground, allowed(ground, me).get(0));
    }

    /**
     * @return the address at which the staff read what became of it
     * @throws vn.hiepdong.web.NotFoundException when nothing of which a task may be made stands there
     * @throws AccessDeniedException to those who may make a task under none of the programmes
     * @throws RuleViolation with a sentence for each box that is wrong
     * @throws VersionConflict when the conference was saved meanwhile, so that the words may be others
     */
    String make(TaskPlace place, TaskForm form, SignedInAccount me) {
        var ground = grounds.at(place, me);
        var allowed = allowed(ground, me);
        VersionConflict.unlessSame(ground.conference().version(), form.version(), begun(ground, allowed.get(0)));
        var wrong = new ArrayList<>(wrongDue(form, ground.conference().startsOn()));
        var programme = allowed.stream()
                .filter(one -> one.id().toString().equals(form.programme()))
                .findFirst();
        if (programme.isEmpty()) {
            wrong.add(new Sentence("programme", "Hãy chọn một chương trình trong danh sách."));
        }
        if (!wrong.isEmpty()) {
            throw new RuleViolation(wrong);
        }
        var task = adding.add(
                programme.get(),
                new NewTask(
                        ground.source(),
                        form.statement(),
                        Typed.orNull(form.output()),
                        Typed.parseDay(form.due()),
                        agencies.pick(form.lead(), "lead")));
        tasks.save(new ConferenceTask(task, ground));
        return ground.page();
    }

    private List<Programme> allowed(Ground ground, SignedInAccount me) {
        var allowed = programmes.of(ground.conference(), me);
        if (allowed.isEmpty()) {
            throw new AccessDeniedException(
                    "Chỉ bên giữ chương trình, hoặc bên giữ bản ghi hội nghị khi là một bên của chương trình, mới giao nhiệm vụ.");
        }
        return allowed;
    }

    private TaskForm begun(Ground ground, Programme programme) {
        var last = programme.details().periodTo();
        return new TaskForm(
                Submissions.newKey(),
                ground.conference().version(),
                programme.id().toString(),
                ground.wanted(),
                adding.likelyLead(programme, ground.asked()).name(),
                last.isBefore(LocalDate.now(clock)) ? "" : DayText.print(last),
                false,
                "");
    }

    private static List<Sentence> wrongDue(TaskForm form, LocalDate heldOn) {
        var due = Typed.parseDay(form.due());
        if (due == null) {
            return form.continuous()
                    ? List.of()
                    : List.of(new Sentence("due", "Hãy ghi hạn hoàn thành, hoặc đánh dấu là việc thường xuyên."));
        }
        if (form.continuous()) {
            return List.of(new Sentence("due", "Việc thường xuyên không có hạn: hãy bỏ trống hạn hoặc bỏ dấu."));
        }
        return due.isBefore(heldOn)
                ? List.of(new Sentence("due", "Hạn phải từ ngày họp " + DayText.print(heldOn) + " trở đi."))
                : List.of();
    }
}
