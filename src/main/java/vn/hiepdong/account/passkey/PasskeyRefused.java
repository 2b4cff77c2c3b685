package vn.hiepdong.account.passkey;

/** What came is not the answer of a key that the portal knows to what it asked. Its reason is for the log, never for a page. */
public class PasskeyRefused extends RuntimeException {

    private static final String SENTENCE =
            "Khóa truy cập chưa được nhận. Hãy thử lại, hoặc dùng cách khác để chứng minh là bạn.";

    PasskeyRefused(Throwable reason) {
        super(SENTENCE, reason);
    }

    PasskeyRefused(String reason) {
        this(new IllegalArgumentException(reason));
    }
}
