package vn.hiepdong.commitment.obstacle;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import vn.hiepdong.web.form.Submissions;

/** @param wanted what would help; empty when nothing is asked for */
public record ObstacleForm(
        String submissionKey,

        @NotBlank(message = "{obstacle.text.blank}") @Size(max = 5000, message = "{text.tooLong}")
        String text,

        @Size(max = 2000, message = "{text.tooLong}") String wanted) {

    static ObstacleForm blank() {
        return new ObstacleForm(Submissions.newKey(), "", "");
    }
}
