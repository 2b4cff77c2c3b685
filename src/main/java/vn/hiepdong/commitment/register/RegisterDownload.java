package vn.hiepdong.commitment.register;

import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** The register as a file that a browser saves. */
public final class RegisterDownload {

    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private RegisterDownload() {}

    public static ResponseEntity<byte[]> xlsx(byte[] content) {
        return of(content, XLSX, "so-cam-ket.xlsx");
    }

    public static ResponseEntity<byte[]> csv(byte[] content) {
        return of(content, CSV, "so-cam-ket.csv");
    }

    private static ResponseEntity<byte[]> of(byte[] content, MediaType type, String name) {
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.noCache())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(content);
    }
}
