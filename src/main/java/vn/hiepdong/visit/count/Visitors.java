package vn.hiepdong.visit.count;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.LocalDate;
import java.util.UUID;
import javax.crypto.Mac;
import org.springframework.stereotype.Component;
import vn.hiepdong.web.Network;

/** Who somebody is for a day: the same network with the same browser, under a hash that nobody can turn back. */
@Component
class Visitors {

    static final String ALGORITHM = "HmacSHA256";

    private final Salts salts;

    Visitors(Salts salts) {
        this.salts = salts;
    }

    UUID of(LocalDate day, String address, String browser) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(salts.of(day));
            var hash = ByteBuffer.wrap(
                    mac.doFinal((Network.of(address) + "|" + browser).getBytes(StandardCharsets.UTF_8)));
            return new UUID(hash.getLong(), hash.getLong());
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
