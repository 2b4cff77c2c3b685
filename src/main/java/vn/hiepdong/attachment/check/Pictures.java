package vn.hiepdong.attachment.check;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import net.coobird.thumbnailator.Thumbnails;
import org.springframework.stereotype.Component;
import vn.hiepdong.attachment.store.StoredContent;
import vn.hiepdong.web.text.Numbers;

/**
 * Paints every picture anew, whole and in the widths that pages need: upright, without the place where it was taken, without
 * anything that lay behind the last pixel.
 */
@Component
public class Pictures {

    /** An opened picture takes four bytes a pixel. */
    private static final long MOST_PIXELS = 50_000_000;

    private static final double QUALITY = 0.88;

    /**
     * @param type in which it is kept
     * @param narrower the same picture by width, where that is smaller than its own
     */
    public record Picture(UploadType type, int width, int height, Path whole, Map<Integer, Path> narrower) {}

    /**
     * One at a time: each may fill two hundred megabytes.
     *
     * @param fresh gives a path for each file to be written
     * @throws Refused when it is too large or cannot be opened
     */
    public synchronized Picture make(Path sent, UploadType type, Supplier<Path> fresh) throws IOException {
        notTooLarge(sent, type);
        var image = open(sent);
        var kept = type == UploadType.JPEG || !image.getColorModel().hasAlpha() && type == UploadType.WEBP
                ? UploadType.JPEG
                : UploadType.PNG;
        var whole = write(image, image.getWidth(), kept, fresh.get());
        var narrower = new TreeMap<Integer, Path>();
        for (var width : StoredContent.NARROWER) {
            if (width < image.getWidth()) {
                narrower.put(width, write(image, width, kept, fresh.get()));
            }
        }
        return new Picture(kept, image.getWidth(), image.getHeight(), whole, narrower);
    }

    /** By its header, before a pixel is opened. */
    private static void notTooLarge(Path sent, UploadType type) throws IOException {
        var readers = ImageIO.getImageReadersByMIMEType(type.mediaType());
        ImageReader reader = readers.next();
        try (var content = ImageIO.createImageInputStream(sent.toFile())) {
            reader.setInput(content, true, true);
            var pixels = (long) reader.getWidth(0) * reader.getHeight(0);
            if (pixels > MOST_PIXELS) {
                throw new Refused(
                        "có " + Numbers.print(pixels / 1_000_000) + " triệu điểm ảnh",
                        "thu nhỏ xuống dưới " + MOST_PIXELS / 1_000_000 + " triệu điểm ảnh");
            }
        } catch (IOException | RuntimeException broken) {
            throw broken instanceof Refused refused ? refused : damaged();
        } finally {
            reader.dispose();
        }
    }

    /** Turned as the camera was held. */
    private static BufferedImage open(Path sent) {
        try {
            return Thumbnails.of(sent.toFile())
                    .scale(1)
                    .useExifOrientation(true)
                    .asBufferedImage();
        } catch (IOException | RuntimeException broken) {
            throw damaged();
        }
    }

    private static Path write(BufferedImage image, int width, UploadType type, Path to) throws IOException {
        var painted = Thumbnails.of(image)
                .width(width)
                .outputFormat(type.extension())
                .imageType(type == UploadType.JPEG ? BufferedImage.TYPE_INT_RGB : BufferedImage.TYPE_INT_ARGB);
        if (type == UploadType.JPEG) {
            painted.outputQuality(QUALITY);
        }
        try (var file = Files.newOutputStream(to)) {
            painted.toOutputStream(file);
        }
        return to;
    }

    private static Refused damaged() {
        return new Refused("không mở được", "mở thử bằng máy của bạn, lưu lại rồi gửi");
    }
}
