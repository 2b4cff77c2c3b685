package vn.hiepdong.attachment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import vn.hiepdong.web.form.Submissions;

/**
 * What is said of the files of one record, file by file; those withdrawn are not among them.
 *
 * @param version how often any of them was changed
 */
public record AttachmentsForm(String submissionKey, Long version, List<@Valid Row> rows) {

    /**
     * @param kind of a document; null for a photo
     * @param title caption of a photo, title of a document
     * @param shown ticked "công khai"
     * @param order the place among the files of the record, counted from 1
     */
    public record Row(
            Long id,
            AttachmentKind kind,
            @Size(max = 500, message = "{text.tooLong}") String title,
            @Size(max = 500, message = "{text.tooLong}") String altText,
            @Size(max = 200, message = "{text.tooLong}") String credit,

            @Min(value = 1, message = "{attachment.order.outside}")
            @Max(value = 999, message = "{attachment.order.outside}")
            Integer order,

            Boolean shown) {

        /** An unticked box posts nothing. */
        public Row {
            shown = Boolean.TRUE.equals(shown);
        }

        static Row of(Attachment attachment, int order) {
            return new Row(
                    attachment.id(),
                    attachment.isPhoto() ? null : attachment.kind(),
                    attachment.title(),
                    attachment.altText(),
                    attachment.credit(),
                    order,
                    attachment.state() == AttachmentState.PUBLIC);
        }
    }

    public AttachmentsForm {
        rows = rows == null ? List.of() : List.copyOf(rows);
    }

    /** @param standing in their order */
    static AttachmentsForm of(List<Attachment> standing) {
        var rows = new ArrayList<Row>();
        for (var attachment : standing) {
            rows.add(Row.of(attachment, rows.size() + 1));
        }
        return new AttachmentsForm(Submissions.newKey(), versionOf(standing), rows);
    }

    static long versionOf(List<Attachment> standing) {
        return standing.stream().mapToLong(Attachment::version).sum();
    }
}
