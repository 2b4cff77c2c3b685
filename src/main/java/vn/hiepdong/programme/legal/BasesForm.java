package vn.hiepdong.programme.legal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.hiepdong.web.form.Rows;
import vn.hiepdong.web.form.Submissions;
import vn.hiepdong.web.form.Typed;
import vn.hiepdong.web.time.PartialDate;
import vn.hiepdong.web.time.PartialDay;

/**
 * The bases of a programme, a row each in the order of its text.
 *
 * @param version of the programme
 * @param bases an empty row is none
 */
public record BasesForm(String submissionKey, Long version, List<@Valid BasisRow> bases) {

    /**
     * A document out of the registry, or with any of the last four fields one that is new to it, whose number then is what
     * stands in the picker.
     *
     * @param document as a picker takes it
     */
    public record BasisRow(
            @Size(max = 3000, message = "{text.tooLong}") String document,
            @Size(max = 300, message = "{text.tooLong}") String note,
            @Size(max = 100, message = "{text.tooLong}") String documentKind,
            @Size(max = 300, message = "{text.tooLong}") String issuer,
            @PartialDay String issuedOn,
            @Size(max = 2000, message = "{text.tooLong}") String excerpt) {

        static final BasisRow BLANK = new BasisRow("", "", "", "", "", "");

        boolean isBlank() {
            return nothingIn(document, note) && !isNew();
        }

        public boolean isNew() {
            return !nothingIn(documentKind, issuer, issuedOn, excerpt);
        }

        Citation citation() {
            return new Citation(
                    Typed.orNull(document), documentKind, Typed.orNull(issuer), Typed.orNull(excerpt), null);
        }

        /** Null where none was typed. */
        PartialDate issued() {
            return PartialDate.parse(issuedOn).orElse(null);
        }

        private static boolean nothingIn(String... typed) {
            return Stream.of(typed).allMatch(text -> Typed.orNull(text) == null);
        }
    }

    public BasesForm {
        bases = bases == null ? List.of() : List.copyOf(bases);
    }

    /** @param shown a document as a picker takes it */
    static BasesForm of(long version, List<LegalBasis> standing, Function<LegalDocument, String> shown) {
        var rows = standing.stream()
                .map(basis -> new BasisRow(
                        shown.apply(basis.document()), basis.note() == null ? "" : basis.note(), "", "", "", ""))
                .toList();
        return new BasesForm(Submissions.newKey(), version, rows.isEmpty() ? List.of(BasisRow.BLANK) : rows);
    }

    BasesForm withAnother() {
        return new BasesForm(submissionKey, version, Rows.with(bases, BasisRow.BLANK));
    }

    BasesForm without(int row) {
        return new BasesForm(submissionKey, version, Rows.without(bases, row));
    }

    BasesForm withMovedUp(int row) {
        var rows = new ArrayList<>(bases);
        if (row > 0 && row < rows.size()) {
            rows.add(row - 1, rows.remove(row));
        }
        return new BasesForm(submissionKey, version, rows);
    }
}
