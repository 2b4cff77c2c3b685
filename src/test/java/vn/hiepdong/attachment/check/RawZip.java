package vn.hiepdong.attachment.check;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** Writes zips that no program writes: the same name twice, many names for one content, a password that is none. */
final class RawZip {

    private final ByteArrayOutputStream contents = new ByteArrayOutputStream();
    private final ByteArrayOutputStream directory = new ByteArrayOutputStream();
    private int parts;
    private int flags;

    /** Says of all that follow that they are encrypted. */
    RawZip encrypted() {
        flags = 1;
        return this;
    }

    RawZip part(String name, byte[] content) {
        return part(name, content, 1);
    }

    /** @param times under so many names: the name itself, then with a number behind it */
    RawZip part(String name, byte[] content, int times) {
        var packed = packed(content);
        var at = contents.size();
        var letters = name.getBytes(StandardCharsets.UTF_8);
        contents.writeBytes(head(ByteBuffer.allocate(30), 0x04034b50, content, packed.length)
                .putShort(26, (short) letters.length)
                .array());
        contents.writeBytes(letters);
        contents.writeBytes(packed);
        for (var number = 0; number < times; number++) {
            var listed = (number == 0 ? name : name + number).getBytes(StandardCharsets.UTF_8);
            var entry = ByteBuffer.allocate(46)
                    .order(ByteOrder.LITTLE_ENDIAN)
                    .putInt(0x02014b50)
                    .putShort((short) 20);
            entry.put(head(ByteBuffer.allocate(30), 0, content, packed.length).array(), 4, 22);
            directory.writeBytes(
                    entry.putShort(28, (short) listed.length).putInt(42, at).array());
            directory.writeBytes(listed);
            parts++;
        }
        return this;
    }

    byte[] bytes() {
        var end = ByteBuffer.allocate(22)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(0x06054b50)
                .putInt(0)
                .putShort((short) parts)
                .putShort((short) parts)
                .putInt(directory.size())
                .putInt(contents.size());
        return Corpus.together(contents.toByteArray(), directory.toByteArray(), end.array());
    }

    private ByteBuffer head(ByteBuffer head, int signature, byte[] content, int packed) {
        var sum = new CRC32();
        sum.update(content);
        return head.order(ByteOrder.LITTLE_ENDIAN)
                .putInt(signature)
                .putShort((short) 20)
                .putShort((short) flags)
                .putShort((short) 8)
                .putInt(0)
                .putInt((int) sum.getValue())
                .putInt(packed)
                .putInt(content.length);
    }

    private static byte[] packed(byte[] content) {
        var deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
        deflater.setInput(content);
        deflater.finish();
        var packed = new ByteArrayOutputStream();
        var some = new byte[1 << 16];
        while (!deflater.finished()) {
            packed.write(some, 0, deflater.deflate(some));
        }
        deflater.end();
        return packed.toByteArray();
    }
}
