package vn.hiepdong.commitment.register;

import org.springframework.http.ResponseEntity;
import vn.hiepdong.web.sheet.SheetDownload;

/** The register as a file that a browser saves. */
public final class RegisterDownload {

    private static final String NAME = "so-cam-ket";

    private RegisterDownload() {}

    public static ResponseEntity<byte[]> xlsx(byte[] content) {
        return SheetDownload.xlsx(NAME, content);
    }

    public static ResponseEntity<byte[]> csv(byte[] content) {
        return SheetDownload.csv(NAME, content);
    }
}
