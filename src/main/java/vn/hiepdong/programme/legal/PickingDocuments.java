package vn.hiepdong.programme.legal;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hiepdong.web.RuleViolation;

/**
 * How what is typed into a picker finds its document: by the whole citation that the list offers, with its number in the
 * registry where two are cited alike, or by the document's own number in any spelling.
 */
@Component
@Transactional(readOnly = true)
class PickingDocuments {

    private static final Pattern NUMBERED = Pattern.compile(".*\\(#(\\d{1,18})\\)");

    private final LegalDocumentRepository documents;

    PickingDocuments(LegalDocumentRepository documents) {
        this.documents = documents;
    }

    /** For the list under a picker, newest first. */
    List<String> options() {
        var all = documents.findNewestFirst();
        var count = all.stream().collect(Collectors.groupingBy(LegalDocument::cited, Collectors.counting()));
        return all.stream()
                .map(document -> count.get(document.cited()) > 1 ? withNumber(document) : document.cited())
                .toList();
    }

    /** What a form shows of a document that stands: as the list offers it, so that it is found again. */
    String shown(LegalDocument document) {
        return find(document.cited()).size() > 1 ? withNumber(document) : document.cited();
    }

    /** @throws RuleViolation when there is none or more than one, naming the choices */
    LegalDocument one(String typed, String field) {
        var found = find(typed);
        if (found.isEmpty()) {
            throw new RuleViolation(
                    field, "Chưa có văn bản “" + typed + "” trong danh mục. Hãy chọn trong danh sách gợi ý.");
        }
        if (found.size() > 1) {
            var choices = found.stream().map(PickingDocuments::withNumber).collect(Collectors.joining("; "));
            throw new RuleViolation(
                    field, "Có " + found.size() + " văn bản như vậy. Hãy gõ rõ một trong: " + choices + ".");
        }
        return found.get(0);
    }

    List<LegalDocument> find(String typed) {
        var numbered = NUMBERED.matcher(typed);
        if (numbered.matches()) {
            return documents.findById(Long.parseLong(numbered.group(1))).stream()
                    .filter(document -> withNumber(document).equalsIgnoreCase(typed))
                    .toList();
        }
        var cited = documents.findNewestFirst().stream()
                .filter(document -> document.cited().equalsIgnoreCase(typed))
                .toList();
        return cited.isEmpty() ? documents.findByNumber(typed) : cited;
    }

    private static String withNumber(LegalDocument document) {
        return document.cited() + " (#" + document.id() + ")";
    }
}
