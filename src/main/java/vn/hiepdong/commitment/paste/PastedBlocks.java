package vn.hiepdong.commitment.paste;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Puts pasted lines together again: decides of each whether it begins something new or goes on from the line before, as
 * lines do that came out of a PDF or a narrow table cell.
 */
final class PastedBlocks {

    /** Words that a number belongs to, so that "… Nghị quyết" with "18. Tiếp tục" on the next line is one sentence. */
    private static final Pattern WANTS_A_NUMBER = Pattern.compile(
            "(?iu)(?:^|\\s)(?:nghị quyết|nghị định|quyết định|chỉ thị|kết luận|thông tư|quy định|đề án|kế hoạch|luật|số"
                    + "|điều|khoản|điểm|mục|kh[oó][aá]|thứ|tháng|năm|ngày|quý|từ|đến|trên|dưới|hơn|gần|khoảng)$");

    private static final Pattern DETAIL = Pattern.compile(
            "(?iu)(?:(?:(?:cơ quan|đơn vị|bên) )?(?:chủ trì|phối hợp|theo dõi)(?: thực hiện)?"
                    + "|(?:thời gian|thời hạn|hạn|sản phẩm|kết quả|địa điểm|kinh phí)(?: thực hiện| hoàn thành| đầu ra)?)\\s?: ?\\S.*");

    /** A number may leave out some before it, when only a part of the items is known; a larger leap is no number. */
    private static final int LEAP = 10;

    private final List<PastedBlock> blocks = new ArrayList<>();
    private final TreeMap<Integer, Integer> lastOrdinal = new TreeMap<>();
    private boolean afterBlankLine;

    void add(PastedLine line) {
        var last = blocks.isEmpty() ? null : blocks.get(blocks.size() - 1);
        if (last != null && last.isEmpty() && !line.shape().isNumbered() && line.shape() != PastedShape.BULLET) {
            last.append(line.whole());
        } else if (last != null && !last.shape().isHeading() && isDetail(line)) {
            last.appendDetail(line.words());
        } else if (last == null || begins(line, last)) {
            blocks.add(new PastedBlock(line));
            lastOrdinal.tailMap(line.rank(), true).clear();
            lastOrdinal.put(line.rank(), line.ordinal());
        } else {
            last.append(line.whole());
        }
        afterBlankLine = false;
    }

    void addBlankLine() {
        afterBlankLine = true;
    }

    List<PastedBlock> list() {
        return blocks;
    }

    private boolean isDetail(PastedLine line) {
        return !line.shape().isNumbered() && DETAIL.matcher(line.words()).matches();
    }

    private boolean begins(PastedLine line, PastedBlock last) {
        return switch (line.shape()) {
            case PLAIN -> paragraphBegins(line, last);
            case CAPITALS -> afterBlankLine || last.shape() != PastedShape.CAPITALS && !capitalsGoOn(last);
            case BULLET -> afterBlankLine || !isSecondHalfOfAPeriod(line, last);
            default ->
                afterBlankLine
                        || last.endsSentence()
                        || last.leadsOn()
                        || last.shape().isHeading()
                        || isExpected(line, last);
        };
    }

    private boolean paragraphBegins(PastedLine line, PastedBlock last) {
        if (last.shape() == PastedShape.PLAIN) {
            return true;
        }
        if (line.startsInLowerCase() && last.mayBeWrapped()) {
            return false;
        }
        if (afterBlankLine || last.shape().isHeading()) {
            return true;
        }
        boolean leadsOn = line.words().endsWith(":") && !line.startsInLowerCase();
        return leadsOn && last.endsSentence();
    }

    private boolean capitalsGoOn(PastedBlock last) {
        return last.shape().isHeading() && last.words().equals(last.words().toUpperCase(Locale.ROOT));
    }

    /** "giai đoạn 2018" with "- 2021" on the next line. */
    private boolean isSecondHalfOfAPeriod(PastedLine line, PastedBlock last) {
        return last.words().matches(".*\\d{4}") && line.words().matches("\\d{4}.*");
    }

    private boolean isExpected(PastedLine line, PastedBlock last) {
        int before = lastOrdinal.getOrDefault(line.rank(), 0);
        if (before > 0 && line.ordinal() == before + 1) {
            return true;
        }
        if (WANTS_A_NUMBER.matcher(last.words()).find()) {
            return false;
        }
        int leap = line.shape() == PastedShape.DECIMAL ? 0 : LEAP;
        return line.ordinal() == 1 || line.ordinal() > before && line.ordinal() <= before + leap;
    }
}
