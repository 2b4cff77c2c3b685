package vn.hiepdong.account.factor;

import io.nayuki.qrcodegen.QrCode;
import io.nayuki.qrcodegen.QrCode.Ecc;

/**
 * A text as a phone's camera reads it, for an SVG.
 *
 * @param size of a side, with its quiet zone
 * @param path of the dark squares
 */
record QrImage(int size, String path) {

    private static final int QUIET = 4;

    static QrImage of(String text) {
        var code = QrCode.encodeText(text, Ecc.MEDIUM);
        var path = new StringBuilder();
        for (var y = 0; y < code.size; y++) {
            for (var x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    path.append("M%d %dh1v1h-1z".formatted(x + QUIET, y + QUIET));
                }
            }
        }
        return new QrImage(code.size + 2 * QUIET, path.toString());
    }
}
