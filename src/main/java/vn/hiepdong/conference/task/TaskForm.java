package vn.hiepdong.conference.task;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import vn.hiepdong.web.time.Day;

/**
 * The task that something said at a conference becomes.
 *
 * @param version of the conference
 * @param programme id, out of those under which it may be made
 * @param lead name of an agency as a picker takes it
 * @param continuous ticked: it goes on all the time and has no due date
 * @param output may be empty
 */
public record TaskForm(
        String submissionKey,
        Long version,
        @NotBlank(message = "{task.programme.blank}") String programme,

        @NotBlank(message = "{task.statement.blank}") @Size(max = 5000, message = "{text.tooLong}")
        String statement,

        @NotBlank(message = "{task.lead.blank}") String lead,
        @Day String due,
        Boolean continuous,
        @Size(max = 1000, message = "{text.tooLong}") String output) {

    /** An unticked box posts nothing. */
    public TaskForm {
        continuous = Boolean.TRUE.equals(continuous);
    }
}
