package vn.hiepdong.commitment.paste;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The ways in which a line of a programme's text can begin, in the order in which they are tried. The rank says which
 * stands under which: a higher rank is deeper. What only looks like a mark (01/7/2025, 15.11.2016, 1.000 hộ, 2018 - 2021,
 * 05-NQ/TW, v.v.) is shut out by what must follow it.
 */
enum PastedShape {
    PART(1, "(?<label>(?=\\p{Lu})(?iu:phần)\\s+(?:(?iu:thứ)\\s+)?(?<n>" + Numerals.ANY + "))\\s*(?:[.:](?=\\s|$)|$)"),
    CHAPTER(2, "(?<label>(?=\\p{Lu})(?iu:chương)\\s+(?<n>" + Numerals.ANY + "))\\s*(?:[.:](?=\\s|$)|$)"),
    UPPER_LETTER(3, "(?<label>(?<n>[A-HĐ]))\\s?(?:[.)/](?=\\s+\\p{Lu}|$)|[-–]\\s+(?=\\p{Lu}))"),
    ROMAN(4, "(?<label>(?<n>[IVX]{1,5}))(?:\\s?[.)/:](?=\\s|\\p{L}\\p{L}|$)|\\s?[-–]\\s|-(?=\\p{Lu}\\p{Ll})|\\t)"),
    SECTION(5, "(?<label>(?:Mục|MỤC)\\s+(?<n>[IVX]{1,5}|\\d{1,2}))\\s*(?:[.:](?=\\s|$)|$)"),
    ARTICLE(6, "(?<label>(?:Điều|ĐIỀU)\\s+(?<n>\\d{1,3}))\\s*(?:[.:](?=\\s|\\p{L}|$)|$)"),
    CONTENT(
            8,
            "(?<label>(?=\\p{Lu})(?iu:nội dung|nhiệm vụ|cam kết)\\s+(?:thứ\\s+)?(?<n>" + Numerals.ANY
                    + "))\\s*(?:[.:)](?=\\s|\\p{L}|$)|[-–]\\s|$)"),
    DECIMAL(10, "(?<label>\\d{1,2}(?:\\.\\d{1,2}){0,2}\\.(?<n>\\d{1,2}))(?:[.):](?=\\s|\\p{L}|$)|(?=\\s)|$)"),
    NUMBER(
            10,
            "\\(?(?<label>(?<n>\\d{1,3}))(?:\\s?[.)](?=\\s|\\p{L}|[\"“(]|$)|/(?=\\s|$|\\p{Lu}\\p{Ll})|:(?=\\s)"
                    + "|\\s?[-–]\\s+(?=\\p{L})|-(?=\\p{Lu}\\p{Ll})|\\t)"),
    SPELLED(
            25,
            "(?<label>(?=Thứ\\s|\\p{Lu}\\p{L}+\\s+là)(?:Thứ\\s+)?(?<n>(?iu:" + Numerals.SPELLED
                    + "))(?:\\s+là)?)\\s*[,:]"),
    /** A sign of its own, or the letter that a bullet of Word's symbol fonts turns into, which a tab follows. */
    BULLET(30, "([•●·∙‣▪■◦○□➢➤❖✓✔*+\\-–—−\\uF000-\\uF0FF])(?!\\d|\\1)|[oØ§vüq](?:\\t|\\s{2,})"),
    LETTER(
            20,
            "(?!v\\s?\\.\\s?v)\\(?(?<label>(?<n>[a-zđ]))(?:\\s?\\)(?=\\s|\\p{L}|$)|\\.(?=\\s|\\p{L}{2}|$)|/(?=\\s))"),
    /** A line in capitals: a heading that nobody numbered. */
    CAPITALS(4, "(?=\\P{Ll}*$)(?=(?:.*\\p{Lu}){6})(?=.*\\p{Lu}\\s+\\p{Lu})"),
    PLAIN(40, "");

    private final int rank;
    private final Pattern pattern;

    PastedShape(int rank, String pattern) {
        this.rank = rank;
        this.pattern = Pattern.compile(pattern);
    }

    Matcher matcher(String line) {
        return pattern.matcher(line);
    }

    int rank() {
        return rank;
    }

    boolean isHeading() {
        return rank <= SECTION.rank;
    }

    boolean isNumbered() {
        return this != BULLET && this != CAPITALS && this != PLAIN;
    }
}
