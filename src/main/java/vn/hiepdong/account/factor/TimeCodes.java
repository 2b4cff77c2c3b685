package vn.hiepdong.account.factor;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.spec.SecretKeySpec;

/** Codes of six digits that follow from a secret and the half minute (RFC 6238). */
final class TimeCodes {

    static final int SECRET_BYTES = 20;

    private static final int STEP_SECONDS = 30;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final TimeBasedOneTimePasswordGenerator codes = new TimeBasedOneTimePasswordGenerator();

    static byte[] newSecret() {
        var secret = new byte[SECRET_BYTES];
        RANDOM.nextBytes(secret);
        return secret;
    }

    /**
     * @param after no code of this half minute or one before it counts
     * @return the half minute to which the code belongs: that of now, one before or one behind it; empty when it is none
     */
    OptionalLong stepOf(String typed, byte[] secret, Instant now, long after) {
        var step = now.getEpochSecond() / STEP_SECONDS;
        return LongStream.rangeClosed(step - 1, step + 1)
                .filter(possible -> possible > after)
                .filter(possible -> MessageDigest.isEqual(
                        code(secret, possible).getBytes(StandardCharsets.US_ASCII),
                        typed.getBytes(StandardCharsets.UTF_8)))
                .findFirst();
    }

    String code(byte[] secret, long step) {
        try {
            var key = new SecretKeySpec(secret, codes.getAlgorithm());
            return codes.generateOneTimePasswordString(key, Instant.ofEpochSecond(step * STEP_SECONDS));
        } catch (InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }
}
