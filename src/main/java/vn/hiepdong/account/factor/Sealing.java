package vn.hiepdong.account.factor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Encrypts what the database keeps and nobody who reads it alone may use (AES-256-GCM). The key is a setting, else a file of
 * the data folder that is made when it is first needed.
 */
@Component
class Sealing {

    private static final String ALGORITHM = "AES/GCM/NoPadding";
    private static final Logger LOG = LoggerFactory.getLogger(Sealing.class);
    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final String setting;
    private final Path file;

    Sealing(@Value("${portal.secret-key:}") String setting, @Value("${portal.data-dir}") Path dataFolder) {
        this.setting = setting;
        this.file = dataFolder.resolve("secret.key");
    }

    byte[] seal(byte[] open) {
        var nonce = random(NONCE_BYTES);
        try {
            var sealed = crypt(Cipher.ENCRYPT_MODE, nonce, open, 0, open.length);
            return ByteBuffer.allocate(NONCE_BYTES + sealed.length)
                    .put(nonce)
                    .put(sealed)
                    .array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Empty when it was sealed with another key, or changed. */
    Optional<byte[]> open(byte[] sealed) {
        var nonce = Arrays.copyOf(sealed, NONCE_BYTES);
        try {
            return Optional.of(crypt(Cipher.DECRYPT_MODE, nonce, sealed, NONCE_BYTES, sealed.length - NONCE_BYTES));
        } catch (AEADBadTagException otherKey) {
            LOG.error("Cannot open what was sealed: is PORTAL_SECRET_KEY the one it was sealed with?");
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] crypt(int mode, byte[] nonce, byte[] input, int from, int length) throws GeneralSecurityException {
        var cipher = Cipher.getInstance(ALGORITHM);
        cipher.init(mode, key(), new GCMParameterSpec(TAG_BITS, nonce));
        return cipher.doFinal(input, from, length);
    }

    private synchronized SecretKey key() {
        try {
            var text = setting.isBlank() ? ofFile() : setting;
            var key = Base64.getDecoder().decode(text.strip());
            if (key.length != KEY_BYTES) {
                throw new IllegalStateException("PORTAL_SECRET_KEY must be 32 bytes in Base64.");
            }
            return new SecretKeySpec(key, "AES");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String ofFile() throws IOException {
        if (!Files.exists(file)) {
            Files.createDirectories(file.getParent());
            Files.createFile(file, onlyOwner());
            Files.writeString(
                    file,
                    Base64.getEncoder().encodeToString(random(KEY_BYTES)),
                    StandardOpenOption.WRITE,
                    StandardOpenOption.SYNC);
        }
        return Files.readString(file, StandardCharsets.US_ASCII);
    }

    private static FileAttribute<?>[] onlyOwner() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    private static byte[] random(int length) {
        var bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}
