package vn.hiepdong.demo.province;

import java.time.LocalDate;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.hiepdong.demo.Clerk;
import vn.hiepdong.web.time.DayText;

/** A text of the fictional province from its table to its signing. */
@Component
@Profile("demo")
record Ceremony(Clerk clerk) {

    /** Who signs for which agency. */
    record Signatory(String agency, String name) {}

    /**
     * Sends a draft to its signing and signs it, the first signatory's agency being host and keeper.
     *
     * @param title of the conference
     * @param number of the signed text
     */
    void sign(long programme, String title, LocalDate day, String number, List<Signatory> signatories) {
        var keeper = signatories.get(0).agency();
        clerk.submit(keeper, programme);
        var conference = clerk.conference(keeper, """
                title: %s
                startsOn: %s
                startsAt: 08:30
                place: Trụ sở UBND tỉnh Mẫu
                hostAgency: %s
                """.formatted(title, DayText.print(day), keeper));
        var text = clerk.text(keeper, conference, programme, number);
        clerk.signatures(keeper, conference, text, lines(number, signatories));
        clerk.hold(keeper, conference);
        clerk.entityManager().flush();
        clerk.entityManager().clear();
    }

    private String lines(String number, List<Signatory> signatories) {
        var lines = new StringBuilder("documentNumber: " + number + "\n");
        for (var line = 0; line < signatories.size(); line++) {
            lines.append("""
                    lines[{n}].agency: %d
                    lines[{n}].mark: SIGNED
                    lines[{n}].signatory: %s
                    lines[{n}].capacity: TM
                    """.replace("{n}", String.valueOf(line)).formatted(
                    clerk.id(signatories.get(line).agency()),
                    signatories.get(line).name()));
        }
        return lines.toString();
    }
}
