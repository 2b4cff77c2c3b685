package vn.hiepdong.conference.review;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.hiepdong.web.RuleViolation.Sentence;
import vn.hiepdong.web.text.Numbers;

/** Reads the typed rows of figures. A figure that does not add up needs a note once the public reads it (invariant 12). */
@Component
class TypedFigures {

    /** @param broken receives a sentence for each box that cannot stand; where it got one, the result is not to be kept */
    List<Figure> read(Review review, List<ReviewForm.FigureRow> rows, List<Sentence> broken) {
        var figures = new ArrayList<Figure>();
        for (var at = 0; at < rows.size(); at++) {
            var row = rows.get(at);
            if (row.isBlank()) {
                continue;
            }
            var path = "figures[" + at + "].";
            var wrong = mistakes(row, path, review.conference().held());
            broken.addAll(wrong);
            if (wrong.isEmpty()) {
                figures.add(write(review, row));
            }
        }
        return figures;
    }

    private static List<Sentence> mistakes(ReviewForm.FigureRow row, String path, boolean isPublic) {
        var wrong = new ArrayList<Sentence>();
        if (isEmpty(row.name())) {
            wrong.add(new Sentence(path + "name", "Hãy ghi đây là số gì."));
        }
        var value = Numbers.parse(row.value());
        if (value.isEmpty()) {
            wrong.add(new Sentence(path + "value", "Hãy ghi một số, ví dụ 53 hoặc 1.234 hoặc 12,5."));
        }
        var breakdown = Breakdown.parse(row.breakdown());
        if (breakdown.isEmpty()) {
            wrong.add(new Sentence(path + "breakdown", "Mỗi dòng ghi tên rồi số, ví dụ “cấp tỉnh: 1”."));
        }
        if (isPublic && wrong.isEmpty() && isEmpty(row.note())) {
            breakdown
                    .get()
                    .mismatch(value.get(), Breakdown.lines(row.names()))
                    .ifPresent(why -> wrong.add(new Sentence(
                            path + "note", why + " Hãy sửa số, hoặc ghi chú vì sao, vì trang này đã công khai.")));
        }
        return wrong;
    }

    private static Figure write(Review review, ReviewForm.FigureRow row) {
        var figure = review.figures().stream()
                .filter(standing -> standing.id().equals(row.id()))
                .findFirst()
                .orElseGet(() -> new Figure(review));
        figure.say(
                row.name(),
                isEmpty(row.unit()) ? null : row.unit(),
                Numbers.parse(row.value()).orElseThrow(),
                Breakdown.parse(row.breakdown()).orElseThrow(),
                Breakdown.lines(row.names()),
                isEmpty(row.note()) ? null : row.note());
        return figure;
    }

    private static boolean isEmpty(String typed) {
        return typed == null || typed.isBlank();
    }
}
