package vn.hiepdong.account;

import com.nulabinc.zxcvbn.Zxcvbn;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.hiepdong.web.text.Nfc;
import vn.hiepdong.web.text.Slugs;

/**
 * Which passwords hold: 12 to 128 characters of any kind, none that is common, built from the words of its surroundings, or
 * guessed fast (ASVS 6.2). Asks nobody outside.
 */
@Component
class PasswordRules {

    private static final int SHORTEST = 12;
    private static final int LONGEST = 128;

    /** Letters and digits that must be left when the words around it are taken out. */
    private static final int OWN_PART = 8;

    /** Of the scale from 0 to 4: more than 10^8 guesses. */
    private static final int STRONG = 3;

    /** What is judged of a long one: the time of judging grows with the square of the length. */
    private static final int JUDGED = 64;

    /** What people of this country begin a password with. */
    private static final List<String> COMMON = List.of(
            "matkhau",
            "anhyeuem",
            "emyeuanh",
            "khongbiet",
            "khongco",
            "yeuem",
            "vietnam",
            "hanoi",
            "saigon",
            "hiepdong",
            "phoihop",
            "chuongtrinh",
            "ubnd",
            "mttq",
            "uyban",
            "mattran",
            "abc",
            "qwerty",
            "password",
            "admin");

    private final Zxcvbn zxcvbn = new Zxcvbn();

    /**
     * @param around names that somebody who guesses tries first: login, person, agency, province, portal, the year
     * @return what is wrong with it, as a sentence; empty when it holds
     */
    Optional<String> complaintAbout(String password, Collection<String> around) {
        var typed = Nfc.of(password);
        var length = typed.codePointCount(0, typed.length());
        if (length < SHORTEST || length > LONGEST) {
            return Optional.of("Mật khẩu dài từ 12 đến 128 ký tự.");
        }
        var words = wordsOf(around);
        if (isMadeOf(words, typed)) {
            return Optional.of(
                    "Mật khẩu này ghép từ tên người, cơ quan, tỉnh, năm hoặc từ thông dụng. Hãy dùng những từ khác.");
        }
        if (zxcvbn.measure(typed.substring(0, Math.min(typed.length(), JUDGED)), words)
                        .getScore()
                < STRONG) {
            return Optional.of("Mật khẩu này dễ đoán. Hãy dùng một câu dài mà chỉ mình bạn nghĩ ra.");
        }
        return Optional.empty();
    }

    private static List<String> wordsOf(Collection<String> around) {
        var words = new ArrayList<>(COMMON);
        for (var name : around) {
            var slug = Slugs.of(name);
            words.add(slug.replace("-", ""));
            words.addAll(List.of(slug.split("-")));
        }
        words.removeIf(word -> word.length() < 3);
        words.sort((one, other) -> other.length() - one.length());
        return words;
    }

    /** Letters without their marks, so that "TỉnhMẫu" and "tinh-mau" are one. */
    private static boolean isMadeOf(List<String> words, String typed) {
        var plain = Slugs.of(typed).replace("-", "");
        var left = plain;
        for (var word : words) {
            left = left.replace(word, "");
        }
        return !left.equals(plain) && left.length() < OWN_PART;
    }
}
