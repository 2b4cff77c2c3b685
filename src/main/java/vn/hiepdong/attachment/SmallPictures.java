package vn.hiepdong.attachment;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import net.coobird.thumbnailator.Thumbnails;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import vn.hiepdong.attachment.check.CheckingFiles;
import vn.hiepdong.attachment.check.FileNames;
import vn.hiepdong.attachment.check.Pictures;
import vn.hiepdong.attachment.check.Refused;
import vn.hiepdong.attachment.scan.AskingAtOnce;
import vn.hiepdong.attachment.store.FileStore;
import vn.hiepdong.web.RuleViolation;

/** Paints a picture small, for a record that keeps it itself: a logo, a banner. Checked and painted anew like every other. */
@Component
public class SmallPictures {

    private final CheckingFiles checking;
    private final Pictures pictures;
    private final FileStore store;
    private final AskingAtOnce scanner;

    SmallPictures(CheckingFiles checking, Pictures pictures, FileStore store, AskingAtOnce scanner) {
        this.checking = checking;
        this.pictures = pictures;
        this.store = store;
        this.scanner = scanner;
    }

    /**
     * @param sha256 of the content
     * @param width in pixels
     */
    public record SmallPicture(String mediaType, String sha256, int width, int height, byte[] content) {}

    /**
     * @param upload with the name under which it was brought
     * @param widest and highest in pixels; a smaller one keeps its size
     * @param field of the form, to which the sentence of a refusal belongs
     * @throws RuleViolation when it is no picture that is taken in, or the virus scanner, where there is one, does not find it clean
     */
    public SmallPicture paint(Resource upload, int widest, int highest, String field) {
        var name = FileNames.clean(upload.getFilename());
        var made = new ArrayList<Path>();
        try {
            var sent = fresh(made);
            try (var content = upload.getInputStream()) {
                Files.copy(content, sent);
            }
            var type = checking.picture(name, sent);
            scanner.objection(name, sent, store.sha256(sent)).ifPresent(sentence -> {
                throw new RuleViolation(field, sentence);
            });
            var picture = pictures.make(sent, type, () -> fresh(made));
            var painted = fresh(made);
            var image = Thumbnails.of(picture.whole().toFile())
                    .size(Math.min(widest, picture.width()), Math.min(highest, picture.height()))
                    .asBufferedImage();
            var bytes = new ByteArrayOutputStream();
            Thumbnails.of(image)
                    .scale(1)
                    .outputFormat(picture.type().extension())
                    .toOutputStream(bytes);
            Files.write(painted, bytes.toByteArray());
            return new SmallPicture(
                    picture.type().mediaType(),
                    store.sha256(painted),
                    image.getWidth(),
                    image.getHeight(),
                    bytes.toByteArray());
        } catch (Refused refused) {
            throw new RuleViolation(field, refused.sentence(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            throwAway(made);
        }
    }

    private Path fresh(List<Path> made) {
        var path = store.fresh();
        made.add(path);
        return path;
    }

    private static void throwAway(List<Path> made) {
        try {
            for (var path : made) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
