package vn.hiepdong.account.kept;

import java.time.Instant;
import java.util.List;
import vn.hiepdong.web.form.TypedText.Field;
import vn.hiepdong.web.time.Moments;

/**
 * A form that waits for who typed it.
 *
 * @param path where it was posted, from the portal's root
 * @param withFiles whether it could carry files, which are not kept
 * @param fields under the names they were posted with
 * @param typed what a person reads of them
 */
record KeptForm(
        long id,
        String path,
        boolean withFiles,
        Instant keptAt,
        Instant endsAt,
        List<Field> fields,
        List<Field> typed) {

    public String printedAt() {
        return Moments.print(keptAt);
    }

    public String printedEnd() {
        return Moments.hourOf(endsAt);
    }
}
