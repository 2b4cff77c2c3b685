package vn.hiepdong.account.kept;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Says in a form who is writing it: a number that nobody can put together who does not have the key of all nodes. */
@Component
class WritersMark {

    /** A session lasts twelve hours at most; who takes longer over a form copies the text by hand. */
    private static final Duration WORTH = Duration.ofHours(13);

    private static final String ALGORITHM = "HmacSHA256";
    private static final int KEY_BYTES = 32;
    private static final Pattern MARK = Pattern.compile("(\\d{1,18})\\.(\\d{1,18})\\.([\\w-]{43})");

    private final SecretKeySpec key;
    private final Clock clock;

    WritersMark(JdbcClient jdbc, Clock clock) {
        this.key = new SecretKeySpec(keyOfAllNodes(jdbc), ALGORITHM);
        this.clock = clock;
    }

    /** The node that comes first makes it. */
    private static byte[] keyOfAllNodes(JdbcClient jdbc) {
        var made = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(made);
        jdbc.sql("insert into form_mark_key (secret) values (?) on conflict do nothing")
                .param(made)
                .update();
        return jdbc.sql("select secret from form_mark_key").query(byte[].class).single();
    }

    String of(long accountId) {
        var said = accountId + "." + clock.instant().getEpochSecond();
        return said + "." + sealOf(said);
    }

    /** Whose it is; empty where somebody else made it up, or it is too old. */
    Optional<Long> accountOf(String mark) {
        var parts = MARK.matcher(mark == null ? "" : mark);
        if (!parts.matches()) {
            return Optional.empty();
        }
        var sealed = sealOf(parts.group(1) + "." + parts.group(2)).getBytes(StandardCharsets.US_ASCII);
        var genuine = MessageDigest.isEqual(sealed, parts.group(3).getBytes(StandardCharsets.US_ASCII));
        var written = Instant.ofEpochSecond(Long.parseLong(parts.group(2)));
        return genuine && written.plus(WORTH).isAfter(clock.instant())
                ? Optional.of(Long.valueOf(parts.group(1)))
                : Optional.empty();
    }

    private String sealOf(String said) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(mac.doFinal(said.getBytes(StandardCharsets.US_ASCII)));
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
