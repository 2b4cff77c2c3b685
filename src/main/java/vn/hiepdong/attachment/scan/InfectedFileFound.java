package vn.hiepdong.attachment.scan;

import java.util.List;

/**
 * The scanner found something in what was brought. Nobody gets it when this is told.
 *
 * @param sha256 of the content
 * @param found what, as the scanner calls it
 * @param files where it was brought, one clean line each: name, kind and number of the record
 */
public record InfectedFileFound(String sha256, String found, List<String> files) {

    /** For whoever watches over the portal. */
    public String sentence() {
        return "Máy quét tìm thấy mã độc “" + found + "” trong "
                + (files.isEmpty() ? "một tệp không còn ở bản ghi nào" : String.join("; ", files))
                + ". Tệp không được đưa ra cho ai (" + sha256 + ").";
    }
}
