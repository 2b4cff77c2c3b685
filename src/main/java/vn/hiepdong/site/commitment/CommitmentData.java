package vn.hiepdong.site.commitment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import vn.hiepdong.agency.DatedName;

/** A commitment as other programs read it. Names of constants are those of the glossary; days are ISO days. */
record CommitmentData(
        long id,
        int number,
        String statement,
        String programme,
        LocalDate signedOn,
        String kind,
        String recurrence,
        String output,
        LocalDate firstDueOn,
        LocalDate dueOn,
        String state,
        String dueStatus,
        List<String> leads,
        List<String> supports,
        List<Event> events) {

    /** @param kind see HappeningKind */
    record Event(
            LocalDate day,
            String kind,
            String agency,
            String text,
            BigDecimal figure,
            List<Reply> replies,
            List<File> files) {}

    record Reply(String agency, String stance, String text) {}

    /**
     * @param form what it is and how large: "PDF, 1,2 MB"
     * @param address from the portal's root
     */
    record File(String title, String kind, String form, String address) {}

    static CommitmentData of(CommitmentPage page) {
        return new CommitmentData(
                page.id(),
                page.number(),
                page.statement(),
                page.programmeTitle(),
                page.signedOn(),
                page.kind() == null ? null : page.kind().name(),
                page.recurrence(),
                page.output(),
                page.firstDueOn() == null ? page.dueOn() : page.firstDueOn(),
                page.dueOn(),
                page.state().name(),
                page.status().name(),
                names(page.leads()),
                names(page.supports()),
                page.happenings().stream()
                        .map(one -> new Event(
                                one.day(),
                                one.kind().name(),
                                one.by().then(),
                                one.text(),
                                one.figure(),
                                one.replies().stream()
                                        .map(reply -> new Reply(
                                                reply.by().then(),
                                                reply.stance().name(),
                                                reply.text()))
                                        .toList(),
                                one.files().stream()
                                        .map(file -> new File(
                                                file.title(), file.kind().name(), file.form(), file.address()))
                                        .toList()))
                        .toList());
    }

    private static List<String> names(List<DatedName> names) {
        return names.stream().map(DatedName::then).toList();
    }
}
