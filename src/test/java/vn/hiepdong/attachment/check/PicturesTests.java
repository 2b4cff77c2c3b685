package vn.hiepdong.attachment.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of a picture on its way in. */
class PicturesTests {

    private final Pictures pictures = new Pictures();

    @TempDir
    Path folder;

    @Test
    void aPhotoOfAPhoneIsTurnedUprightAndForgetsWhereItWasTaken() throws IOException {
        var sent = Photos.jpegOfAPhone(800, 600);
        assertThat(text(sent)).contains("Exif");

        var made = make(sent, UploadType.JPEG);

        assertThat(made.type()).isEqualTo(UploadType.JPEG);
        assertThat(made.width()).isEqualTo(600);
        assertThat(made.height()).isEqualTo(800);
        assertThat(text(Files.readAllBytes(made.whole()))).doesNotContain("Exif");
        // red was on the left: turned to the right it is on top
        assertThat(colourAt(made.whole(), 300, 50).getRed()).isGreaterThan(200);
        assertThat(colourAt(made.whole(), 300, 750).getBlue()).isGreaterThan(200);
    }

    @Test
    void narrowerOnesAreMadeAndNoneThatWouldBeWider() throws IOException {
        var made = make(Photos.jpeg(1000, 500), UploadType.JPEG);

        assertThat(made.narrower().keySet()).containsExactly(480, 960);
        assertThat(ImageIO.read(made.narrower().get(480).toFile()).getWidth()).isEqualTo(480);
        assertThat(ImageIO.read(made.narrower().get(960).toFile()).getHeight()).isEqualTo(480);
        assertThat(make(Photos.jpeg(480, 300), UploadType.JPEG).narrower()).isEmpty();
    }

    @Test
    void whatLayBehindTheLastPixelIsGone() throws IOException {
        var sent = Corpus.together(Photos.jpeg(100, 100), Corpus.text("<script>alert(1)</script>"));
        assertThat(text(Files.readAllBytes(make(sent, UploadType.JPEG).whole())))
                .doesNotContain("script");
    }

    @Test
    void aPngStaysOneAndAWebpBecomesOneOrAJpeg() throws IOException {
        assertThat(make(Photos.png(50, 50), UploadType.PNG).type()).isEqualTo(UploadType.PNG);
        assertThat(make(Photos.webp(), UploadType.WEBP).type()).isIn(UploadType.PNG, UploadType.JPEG);
    }

    @Test
    void theSamePictureBecomesTheSameBytes() throws IOException {
        var first =
                Files.readAllBytes(make(Photos.jpeg(300, 200), UploadType.JPEG).whole());
        assertThat(Files.readAllBytes(
                        make(Photos.jpeg(300, 200), UploadType.JPEG).whole()))
                .isEqualTo(first);
    }

    @Test
    void oneThatIsTooLargeIsNotEvenOpened() {
        assertThatThrownBy(() -> make(Photos.enormousPng(), UploadType.PNG))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("3.600 triệu điểm ảnh")
                .hasMessageContaining("; hãy thu nhỏ");
    }

    @Test
    void aDamagedOneIsRefused() {
        var half = Photos.jpeg(200, 200);
        assertThatThrownBy(() -> make(Arrays.copyOf(half, 200), UploadType.JPEG))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("không mở được");
    }

    private Pictures.Picture make(byte[] content, UploadType type) throws IOException {
        return pictures.make(Files.write(fresh(), content), type, this::fresh);
    }

    private Path fresh() {
        return folder.resolve(UUID.randomUUID().toString());
    }

    private static Color colourAt(Path picture, int x, int y) throws IOException {
        return new Color(ImageIO.read(picture.toFile()).getRGB(x, y));
    }

    private static String text(byte[] content) {
        return new String(content, StandardCharsets.ISO_8859_1);
    }
}
