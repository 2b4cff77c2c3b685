package vn.hiepdong.web.sheet;

import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.springframework.stereotype.Component;

/**
 * How much the library that reads Word and Excel may unfold, wherever it is used. Every file has been measured before it gets one; this
 * is for the file that somebody forgets to measure.
 */
@Component
class OfficeLimits {

    private static final long LARGEST_PART = 200_000_000;
    private static final int MOST_PARTS = 5_000;
    private static final double SMALLEST_PACKED = 0.005;

    OfficeLimits() {
        ZipSecureFile.setMaxEntrySize(LARGEST_PART);
        ZipSecureFile.setMaxTextSize(LARGEST_PART);
        ZipSecureFile.setMaxFileCount(MOST_PARTS);
        ZipSecureFile.setMinInflateRatio(SMALLEST_PACKED);
    }
}
