package vn.hiepdong.attachment.check;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The types that are taken in. A WebP is kept as another: see {@link Pictures}. */
public enum UploadType {
    PDF("PDF", "application/pdf", "pdf"),
    DOCX("Word", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("Excel", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    JPEG("ảnh JPG", "image/jpeg", "jpg", "jpeg"),
    PNG("ảnh PNG", "image/png", "png"),
    WEBP("ảnh WebP", "image/webp", "webp");

    private static final Set<String> ANY_ZIP = Set.of("application/zip", "application/x-tika-ooxml");

    private final String label;
    private final String mediaType;
    private final String[] extensions;

    UploadType(String label, String mediaType, String... extensions) {
        this.label = label;
        this.mediaType = mediaType;
        this.extensions = extensions;
    }

    /** By the extension of a name, whatever its case; empty when no type has it. */
    static Optional<UploadType> named(String name) {
        var dot = name.lastIndexOf('.');
        var extension = dot < 1 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
        return Stream.of(values())
                .filter(type -> Set.of(type.extensions).contains(extension))
                .findFirst();
    }

    /** Whether the first bytes may be of this type: those of Word and Excel are zips, which are opened later. */
    boolean looksLike(String sniffed) {
        return sniffed.equals(mediaType) || (this == DOCX || this == XLSX) && ANY_ZIP.contains(sniffed);
    }

    public boolean picture() {
        return this == JPEG || this == PNG || this == WEBP;
    }

    /** For people: "PDF", "ảnh JPG". */
    public String label() {
        return label;
    }

    public String mediaType() {
        return mediaType;
    }

    /** The usual one, without the dot. */
    public String extension() {
        return extensions[0];
    }
}
