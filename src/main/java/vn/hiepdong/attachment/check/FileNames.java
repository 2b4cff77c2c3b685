package vn.hiepdong.attachment.check;

import vn.hiepdong.web.text.Nfc;

/** Names of files as browsers send them: whole paths, marks that nobody sees, letters taken apart. */
public final class FileNames {

    private static final int LONGEST = 300;
    private static final String NAMELESS = "không tên";

    private FileNames() {}

    /**
     * One clean line that a person can read, never a path.
     *
     * @param sent may be null
     * @return 1 to 300 characters in NFC; the extension stays where a long name is cut
     */
    public static String clean(String sent) {
        if (sent == null) {
            return NAMELESS;
        }
        var line = Nfc.of(sent)
                .replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}]", "")
                .replaceAll("[\\p{Z}]+", " ")
                .replaceAll(".*[/\\\\]", "")
                .replaceAll("^[. ]+", "")
                .strip();
        return line.isEmpty() ? NAMELESS : shortened(line);
    }

    private static String shortened(String line) {
        var letters = line.codePointCount(0, line.length());
        if (letters <= LONGEST) {
            return line;
        }
        var dot = line.lastIndexOf('.');
        var extension = dot > 0 && line.length() - dot <= 6 ? line.substring(dot) : "";
        return line.substring(0, line.offsetByCodePoints(0, LONGEST - extension.length())) + extension;
    }
}
