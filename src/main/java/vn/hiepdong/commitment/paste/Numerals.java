package vn.hiepdong.commitment.paste;

import java.util.List;
import java.util.Locale;

/** The numerals that signed texts count with: 3, III, ba, c. */
final class Numerals {

    static final String SPELLED = "nhất|một|hai|ba|tư|bốn|năm|sáu|bảy|tám|chín|mười";
    static final String ANY = "[IVX]{1,5}|\\d{1,2}|(?iu:" + SPELLED + ")";

    private static final List<List<String>> WORDS = List.of(
            List.of("nhất", "một"),
            List.of("hai"),
            List.of("ba"),
            List.of("tư", "bốn"),
            List.of("năm"),
            List.of("sáu"),
            List.of("bảy"),
            List.of("tám"),
            List.of("chín"),
            List.of("mười"));
    private static final String ALPHABET = "abcdđefghijklmnopqrstuvwxyz";

    private Numerals() {}

    /** The place in its series, from 1. */
    static int ordinal(String numeral) {
        if (Character.isDigit(numeral.charAt(0))) {
            return Integer.parseInt(numeral);
        }
        if (numeral.matches("[IVX]+")) {
            return roman(numeral);
        }
        var word = numeral.toLowerCase(Locale.ROOT);
        if (word.length() == 1) {
            return ALPHABET.indexOf(word) + 1;
        }
        for (int i = 0; i < WORDS.size(); i++) {
            if (WORDS.get(i).contains(word)) {
                return i + 1;
            }
        }
        return 0;
    }

    private static int roman(String numeral) {
        int sum = 0;
        int before = 0;
        for (int i = numeral.length() - 1; i >= 0; i--) {
            int value = switch (numeral.charAt(i)) {
                case 'I' -> 1;
                case 'V' -> 5;
                default -> 10;
            };
            sum += value < before ? -value : value;
            before = Math.max(before, value);
        }
        return sum;
    }
}
