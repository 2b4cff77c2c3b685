package vn.hiepdong.site.commitment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import vn.hiepdong.agency.DatedName;
import vn.hiepdong.commitment.TaskOrigin;
import vn.hiepdong.site.PublicAddresses;

/**
 * A commitment as other programs read it. Names of constants are those of the glossary; days are ISO days.
 *
 * @param number among the items of its text or among its tasks, as the source says
 */
record CommitmentData(
        long id,
        String address,
        int number,
        String source,
        Origin origin,
        String statement,
        String programme,
        String programmeAddress,
        LocalDate signedOn,
        String kind,
        String recurrence,
        String period,
        Integer periodNumber,
        Integer periodCount,
        String output,
        BigDecimal target,
        String targetUnit,
        BigDecimal reached,
        LocalDate firstDueOn,
        LocalDate dueOn,
        String state,
        String dueStatus,
        List<String> leads,
        List<String> supports,
        Long carriedFrom,
        Long carriedTo,
        String result,
        List<Event> events) {

    /** Of a task: who said it at which conference; null but for the day while the public may not read of it. */
    record Origin(String by, String conference, LocalDate day) {

        static Origin of(TaskOrigin origin) {
            return origin.conferenceSlug() == null
                    ? new Origin(null, null, origin.day())
                    : new Origin(origin.by(), origin.conferenceTitle(), origin.day());
        }
    }

    /**
     * @param kind see HappeningKind
     * @param due the due date that is asked for; null of anything else
     */
    record Event(
            LocalDate day,
            String kind,
            String agency,
            String text,
            BigDecimal figure,
            LocalDate due,
            List<Reply> replies,
            List<File> files) {}

    record Reply(String agency, String stance, String text) {}

    /**
     * @param form what it is and how large: "PDF, 1,2 MB"
     * @param address from the portal's root
     */
    record File(String title, String kind, String form, String address) {}

    static CommitmentData of(CommitmentPage page, PublicAddresses addresses) {
        return new CommitmentData(
                page.id(),
                addresses.of("/cam-ket/" + page.id()),
                page.number(),
                page.source().name(),
                page.origin() == null ? null : Origin.of(page.origin()),
                page.statement(),
                page.programmeTitle(),
                addresses.of("/chuong-trinh/" + page.programmeSlug()),
                page.signedOn(),
                page.kind() == null ? null : page.kind().name(),
                page.recurrence(),
                page.present() == null ? null : page.present().period().name(),
                page.present() == null ? null : page.present().number(),
                page.present() == null ? null : page.present().count(),
                page.output(),
                page.target() == null ? null : plain(page.target().figure()),
                page.target() == null ? null : page.target().unit(),
                plain(page.reached()),
                page.firstDueOn(),
                page.dueOn(),
                page.state().name(),
                page.status().name(),
                names(page.leads()),
                names(page.supports()),
                page.predecessor() == null ? null : page.predecessor().id(),
                page.successor() == null ? null : page.successor().id(),
                page.result(),
                page.happenings().stream()
                        .map(one -> new Event(
                                one.day(),
                                one.kind().name(),
                                one.by().then(),
                                one.text(),
                                plain(one.figure()),
                                one.due(),
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

    /** Without the zeros that the database keeps behind it: 400, not 400.0000. */
    private static BigDecimal plain(BigDecimal figure) {
        return figure == null
                ? null
                : new BigDecimal(figure.stripTrailingZeros().toPlainString());
    }

    private static List<String> names(List<DatedName> names) {
        return names.stream().map(DatedName::then).toList();
    }
}
