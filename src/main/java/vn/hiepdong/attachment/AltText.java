package vn.hiepdong.attachment;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a picture's alternative text may be: words that say what is seen (invariant 10, row P19). */
final class AltText {

    private static final int FEWEST_WORDS = 3;

    private static final Pattern FILE_NAME = Pattern.compile(
            "(img|dsc|dscf|pic|photo|image|anh|hinh|screenshot|scan)[ _-]*\\d[\\w -]*|.*\\.(jpe?g|png|webp|gif|heic)");

    private static final Set<String> SAY_NOTHING = Set.of(
            "anh", "hinh", "hinh anh", "anh minh hoa", "hinh minh hoa", "dang cap nhat", "khong co", "anh hoi nghi");

    private AltText() {}

    /**
     * @param caption that stands beside the picture; what it says need not be said twice
     * @return what to do about it, in a sentence; empty when it is good
     */
    static Optional<String> mistakeIn(String altText, String caption) {
        var plain = plain(altText);
        if (FILE_NAME.matcher(plain.strip()).matches()) {
            return Optional.of("Đây là tên tệp. Hãy tả những gì thấy trong ảnh.");
        }
        if (!words(plain).isEmpty() && words(plain).equals(words(plain(caption)))) {
            return Optional.of("Câu này lặp lại chú thích. Hãy tả những gì thấy trong ảnh mà chú thích không nói.");
        }
        return saysSomething(words(plain))
                ? Optional.empty()
                : Optional.of("Hãy tả bằng vài chữ có nghĩa những gì thấy trong ảnh: ai, làm gì, ở đâu.");
    }

    private static boolean saysSomething(String words) {
        if (SAY_NOTHING.contains(words)) {
            return false;
        }
        return Stream.of(words.split(" ")).filter(AltText::isWord).distinct().count() >= FEWEST_WORDS;
    }

    /** A word of Vietnamese has a vowel, at most seven letters, and no letter three times in a row. */
    private static boolean isWord(String part) {
        return part.matches("[a-z]{1,7}") && part.matches(".*[aeiouy].*") && !part.matches(".*(.)\\1\\1.*");
    }

    private static String words(String plain) {
        return plain.replaceAll("[^a-z0-9]+", " ").strip();
    }

    private static String plain(String text) {
        return Normalizer.normalize(text.toLowerCase(Locale.ROOT).replace('đ', 'd'), Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "");
    }
}
