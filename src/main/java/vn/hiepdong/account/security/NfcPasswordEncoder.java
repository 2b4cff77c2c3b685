package vn.hiepdong.account.security;

import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import vn.hiepdong.web.text.Nfc;

/**
 * Argon2id over the NFC form: the same passphrase typed on a keyboard that sends NFD matches, and a long Vietnamese one
 * is not refused (BCrypt ends at 72 bytes).
 */
class NfcPasswordEncoder implements PasswordEncoder {

    private final PasswordEncoder argon2 = Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();

    @Override
    public String encode(CharSequence password) {
        return argon2.encode(Nfc.of(password.toString()));
    }

    @Override
    public boolean matches(CharSequence password, String hash) {
        return argon2.matches(Nfc.of(password.toString()), hash);
    }
}
