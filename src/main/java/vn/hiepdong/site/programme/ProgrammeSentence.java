package vn.hiepdong.site.programme;

import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.hiepdong.commitment.Tally;
import vn.hiepdong.programme.Programme;
import vn.hiepdong.web.text.Numbers;
import vn.hiepdong.web.time.DayText;

/** The plain sentence with which a programme's page begins: when it was signed, how it stands, how much it holds. */
final class ProgrammeSentence {

    private ProgrammeSentence() {}

    /** @param count "8 nội dung"; may be empty */
    static String of(Programme programme, LocalDate today, String count) {
        return Stream.of(signed(programme), standing(programme, today), count)
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(", "))
                + ".";
    }

    /** How its items stand, before the table of them: "Trong 8 nội dung: đã xong 3 (…), còn 5, …"; empty for none. */
    static String of(Tally tally) {
        return tally.total() == 0
                ? tally.besides().strip()
                : "Trong " + Numbers.print(tally.total()) + " nội dung: " + tally.words() + "." + tally.besides();
    }

    private static String signed(Programme programme) {
        return programme.signedOn() == null
                ? "Đã ký, nguồn không nêu ngày"
                : "Đã ký ngày " + DayText.print(programme.signedOn());
    }

    /** An archival record says nothing of how it stands: silence of a source is neither success nor failure. */
    private static String standing(Programme programme, LocalDate today) {
        if (programme.archival()) {
            return "ghi lại theo nguồn";
        }
        return switch (programme.statusOn(today)) {
            case ACTIVE -> "đang thực hiện";
            case EXPIRED ->
                "hết thời hạn ngày " + DayText.print(programme.details().periodTo()) + ", chưa tổng kết";
            case COMPLETED -> "đã tổng kết ngày " + DayText.print(programme.completedOn());
            default -> "có hiệu lực từ ngày " + DayText.print(programme.effectiveFrom());
        };
    }
}
