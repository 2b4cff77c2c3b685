package vn.hiepdong.account.passkey;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.cbor.CBORMapper;

/** A key in somebody's hand, as a device makes it: answers like a browser, and like one that lies. */
class HeldKey {

    private static final int PRESENT = 0x01;
    private static final int VERIFIED = 0x04;
    private static final int MAY_BE_COPIED = 0x08;
    private static final int COPIED = 0x10;
    private static final int MADE = 0x40;

    private static final JsonMapper JSON = new JsonMapper();
    private static final CBORMapper CBOR = new CBORMapper();

    private final KeyPair pair;
    private final byte[] id = new byte[32];

    String origin = "http://localhost:8080";
    String site = "localhost";
    byte[] owner;
    int counter;
    boolean verifies = true;
    boolean copied;

    HeldKey() {
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            pair = generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
        new SecureRandom().nextBytes(id);
    }

    /** @param options as the page carries them */
    String make(String options) {
        var asked = JSON.readTree(options);
        owner = bytes(asked.at("/user/id").asString());
        var made = new LinkedHashMap<String, Object>();
        made.put("fmt", "none");
        made.put("attStmt", Map.of());
        made.put("authData", joined(data(MADE), made()));
        return answer(Map.of(
                "attestationObject", text(CBOR.writeValueAsBytes(made)),
                "clientDataJSON", text(said("webauthn.create", asked)),
                "transports", new String[] {"internal"}));
    }

    /** @param options as the challenge was answered */
    String sign(String options) {
        var asked = JSON.readTree(options);
        var data = data(0);
        var said = said("webauthn.get", asked);
        return answer(Map.of(
                "authenticatorData", text(data),
                "clientDataJSON", text(said),
                "signature", text(signed(joined(data, hash(said)))),
                "userHandle", text(owner)));
    }

    private String answer(Map<String, ?> response) {
        return JSON.writeValueAsString(Map.of(
                "id",
                text(id),
                "rawId",
                text(id),
                "type",
                "public-key",
                "authenticatorAttachment",
                "platform",
                "clientExtensionResults",
                Map.of(),
                "response",
                response));
    }

    private byte[] said(String type, JsonNode asked) {
        var said = new LinkedHashMap<String, Object>();
        said.put("type", type);
        said.put("challenge", asked.get("challenge").asString());
        said.put("origin", origin);
        said.put("crossOrigin", false);
        return JSON.writeValueAsBytes(said);
    }

    private byte[] data(int flags) {
        var all = flags | PRESENT | (verifies ? VERIFIED : 0) | MAY_BE_COPIED | (copied ? COPIED : 0);
        return ByteBuffer.allocate(37)
                .put(hash(site.getBytes(StandardCharsets.UTF_8)))
                .put((byte) all)
                .putInt(counter)
                .array();
    }

    /** No maker, its id, and the public half as COSE writes it (RFC 9052). */
    private byte[] made() {
        var point = ((ECPublicKey) pair.getPublic()).getW();
        var half = new LinkedHashMap<Integer, Object>();
        half.put(1, 2);
        half.put(3, -7);
        half.put(-1, 1);
        half.put(-2, thirtyTwo(point.getAffineX().toByteArray()));
        half.put(-3, thirtyTwo(point.getAffineY().toByteArray()));
        var cose = cose(half);
        return ByteBuffer.allocate(16 + 2 + id.length + cose.length)
                .put(new byte[16])
                .putShort((short) id.length)
                .put(id)
                .put(cose)
                .array();
    }

    /** By hand, since its keys are numbers. */
    private static byte[] cose(Map<Integer, Object> half) {
        var out = new ByteArrayOutputStream();
        out.write(0xa0 + half.size());
        half.forEach((name, value) -> {
            out.writeBytes(CBOR.writeValueAsBytes(name));
            out.writeBytes(CBOR.writeValueAsBytes(value));
        });
        return out.toByteArray();
    }

    private byte[] signed(byte[] what) {
        try {
            var signature = Signature.getInstance("SHA256withECDSA");
            signature.initSign(pair.getPrivate());
            signature.update(what);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] thirtyTwo(byte[] number) {
        var fixed = new byte[32];
        var length = Math.min(number.length, 32);
        System.arraycopy(number, number.length - length, fixed, 32 - length, length);
        return fixed;
    }

    private static byte[] hash(byte[] what) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(what);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] joined(byte[] first, byte[] second) {
        return ByteBuffer.allocate(first.length + second.length)
                .put(first)
                .put(second)
                .array();
    }

    private static byte[] bytes(String text) {
        return Base64.getUrlDecoder().decode(text);
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
