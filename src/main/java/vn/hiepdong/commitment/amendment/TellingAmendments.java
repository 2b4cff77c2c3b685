package vn.hiepdong.commitment.amendment;

import java.time.LocalDate;
import java.util.ArrayList;
import org.springframework.stereotype.Component;
import vn.hiepdong.commitment.text.ComparedItem;
import vn.hiepdong.web.form.Typed;
import vn.hiepdong.web.text.Labels;

/** What an amendment did to an item, in the sentence that the item's timeline tells. */
@Component
class TellingAmendments {

    private final Labels labels;

    TellingAmendments(Labels labels) {
        this.labels = labels;
    }

    /** "Bản sửa đổi, bổ sung lần 1 (số 02/CTrPH), các bên ký ngày 01/07/2026" */
    String opening(int ordinal, LocalDate signedOn, String documentNumber) {
        return "Bản sửa đổi, bổ sung lần " + ordinal + (documentNumber == null ? "" : " (số " + documentNumber + ")")
                + ", các bên ký ngày " + Typed.day(signedOn);
    }

    /** @param compared null where only the due date that counts is another: the text says it already */
    String changed(String opening, ComparedItem compared, AmendedItem item) {
        var parts = new ArrayList<String>();
        if (compared != null) {
            compared.fields().stream()
                    .map(ComparedItem.Field::name)
                    .filter(name -> !name.equals("due"))
                    .map(labels::field)
                    .forEach(parts::add);
        }
        if (item.movesDue()) {
            var before = item.commitment().dueOn();
            var after = item.text().dueOn();
            parts.add("hạn hoàn thành " + (before == null ? "nay là " : "từ " + Typed.day(before) + " thành ")
                    + (after == null ? "không có ngày" : Typed.day(after)));
        }
        return opening + ", sửa: " + String.join("; ", parts) + ".";
    }

    String repealed(String opening, String reason) {
        return opening + ", bãi bỏ nội dung này. Lý do: " + reason;
    }

    String added(String opening) {
        return opening + ", bổ sung nội dung này.";
    }
}
