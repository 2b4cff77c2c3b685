package vn.hiepdong.web.sheet;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A sheet as a file that a browser saves. Whether it may keep it besides is said for all answers in one place. */
public final class SheetDownload {

    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private SheetDownload() {}

    /** @param name of the file, without its ending */
    public static ResponseEntity<byte[]> xlsx(String name, byte[] content) {
        return of(content, XLSX, name + ".xlsx");
    }

    /** @param name of the file, without its ending */
    public static ResponseEntity<byte[]> csv(String name, byte[] content) {
        return of(content, CSV, name + ".csv");
    }

    private static ResponseEntity<byte[]> of(byte[] content, MediaType type, String name) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(content);
    }
}
