package vn.hiepdong.demo;

import java.awt.image.RenderedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.springframework.core.io.ByteArrayResource;

/** A file as somebody brings it, with its name. */
public final class Paper extends ByteArrayResource {

    private final String name;

    public Paper(String name, byte[] content) {
        super(content);
        this.name = name;
    }

    /** A Word file: a heading, and paragraphs under it. */
    public static Paper docx(String name, String heading, String... paragraphs) {
        var content = new ByteArrayOutputStream();
        try (var document = new XWPFDocument()) {
            var title = document.createParagraph().createRun();
            title.setBold(true);
            title.setText(heading);
            for (var paragraph : paragraphs) {
                document.createParagraph().createRun().setText(paragraph);
            }
            document.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Paper(name, content.toByteArray());
    }

    /** A picture. */
    public static Paper jpeg(String name, RenderedImage image) {
        var content = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "jpg", content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Paper(name, content.toByteArray());
    }

    @Override
    public String getFilename() {
        return name;
    }

    @Override
    public boolean equals(Object other) {
        return super.equals(other) && other instanceof Paper paper && name.equals(paper.name);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }
}
