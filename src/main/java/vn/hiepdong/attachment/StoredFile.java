package vn.hiepdong.attachment;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;

/** A file that somebody brought. Neither its content nor what is known of it ever changes. */
@Entity
@Immutable
public class StoredFile {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private Long id;

    private String sha256;

    @Enumerated(EnumType.STRING)
    private FileType type;

    private String name;

    private long size;

    private Integer width;

    private Integer height;

    private String keptBy;

    protected StoredFile() {}

    StoredFile(String sha256, FileType type, String name, long size, Integer width, Integer height, String keptBy) {
        this.sha256 = sha256;
        this.type = type;
        this.name = name;
        this.size = size;
        this.width = width;
        this.height = height;
        this.keptBy = keptBy;
    }

    public Long id() {
        return id;
    }

    String sha256() {
        return sha256;
    }

    public FileType type() {
        return type;
    }

    /** As it was called when it was brought, with its extension; a download bears it again. */
    public String name() {
        return name;
    }

    /** In bytes. */
    public long size() {
        return size;
    }

    /** In pixels; null unless it is a picture. */
    public Integer width() {
        return width;
    }

    /** In pixels; null unless it is a picture. */
    public Integer height() {
        return height;
    }

    String keptBy() {
        return keptBy;
    }
}
