package vn.hiepdong.attachment.check;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.Deflater;

/** Pictures that lie about themselves, or carry what is none. */
final class HostilePictures {

    private static final int SIZE_IN_FRAME = 5;
    private static final int SIZE_IN_LOSSLESS = 21;

    private HostilePictures() {}

    static byte[] png(int width, int height) {
        var png = Photos.png(Math.max(1, width), Math.max(1, height));
        ByteBuffer.wrap(png).putInt(16, width).putInt(20, height);
        return png;
    }

    /** @param kind of four letters; comes right after the header */
    static byte[] pngWith(String kind, byte[] content) {
        var png = Photos.png(30, 20);
        var afterHeader = 8 + 25;
        return Corpus.together(
                Arrays.copyOf(png, afterHeader),
                Photos.chunk(kind, content),
                Arrays.copyOfRange(png, afterHeader, png.length));
    }

    /** Two chunks make it move; a reader that knows nothing of it shows the first picture. */
    static byte[] animatedPng() {
        return pngWith("acTL", ByteBuffer.allocate(8).putInt(2).putInt(0).array());
    }

    /** A packed text, or profile of colours, that unfolds to half a gigabyte. */
    static byte[] pngBomb(String kind) {
        var deflater = new Deflater(Deflater.BEST_SPEED);
        var packed = new ByteArrayOutputStream();
        var some = new byte[1 << 20];
        for (var megabyte = 0; megabyte < 512; megabyte++) {
            deflater.setInput(new byte[1 << 20]);
            for (int length = deflater.deflate(some); length > 0; length = deflater.deflate(some)) {
                packed.write(some, 0, length);
            }
        }
        deflater.finish();
        while (!deflater.finished()) {
            packed.write(some, 0, deflater.deflate(some));
        }
        deflater.end();
        return pngWith(kind, Corpus.together(Corpus.text("x\0\0"), packed.toByteArray()));
    }

    /** As the frame header says; the pixels are those of a small one. */
    static byte[] jpegThatSays(int width, int height) {
        var jpeg = Photos.jpeg(16, 16);
        for (var at = 2; at < jpeg.length - 9; at++) {
            if ((jpeg[at] & 0xff) == 0xff && (jpeg[at + 1] & 0xff) == 0xc0) {
                ByteBuffer.wrap(jpeg)
                        .putShort(at + SIZE_IN_FRAME, (short) height)
                        .putShort(at + SIZE_IN_FRAME + 2, (short) width);
                return jpeg;
            }
        }
        throw new IllegalStateException("No frame");
    }

    /** @param text in a comment, as a script that a careless server would run */
    static byte[] jpegWithComment(String text) {
        var jpeg = Photos.jpeg(60, 40);
        var comment = text.getBytes(StandardCharsets.UTF_8);
        var head = ByteBuffer.allocate(4)
                .putShort((short) 0xfffe)
                .putShort((short) (comment.length + 2))
                .array();
        return Corpus.together(Arrays.copyOf(jpeg, 2), head, comment, Arrays.copyOfRange(jpeg, 2, jpeg.length));
    }

    static byte[] webpThatSays(int width, int height) {
        var webp = Photos.webp();
        ByteBuffer.wrap(webp).order(ByteOrder.LITTLE_ENDIAN).putInt(SIZE_IN_LOSSLESS, width - 1 | height - 1 << 14);
        return webp;
    }

    /** The same of the sheet on which it is painted. */
    static byte[] webpOnASheet(int width, int height) {
        var small = Photos.webp();
        return riff(canvas(0, width, height), Arrays.copyOfRange(small, 12, small.length));
    }

    /** One frame that is none. */
    static byte[] animatedWebp() {
        return riff(canvas(2, 100, 100), chunk("ANIM", new byte[6]), chunk("ANMF", new byte[16]));
    }

    private static byte[] canvas(int flags, int width, int height) {
        return chunk(
                "VP8X",
                ByteBuffer.allocate(10)
                        .order(ByteOrder.LITTLE_ENDIAN)
                        .putInt(flags)
                        .putShort((short) (width - 1))
                        .put((byte) (width - 1 >> 16))
                        .putShort((short) (height - 1))
                        .put((byte) (height - 1 >> 16))
                        .array());
    }

    private static byte[] riff(byte[]... chunks) {
        var content = Corpus.together(Corpus.text("WEBP"), Corpus.together(chunks));
        return chunk("RIFF", content);
    }

    private static byte[] chunk(String kind, byte[] content) {
        return ByteBuffer.allocate(8 + content.length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(kind.getBytes(StandardCharsets.US_ASCII))
                .putInt(content.length)
                .put(content)
                .array();
    }
}
