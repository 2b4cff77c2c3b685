package vn.hiepdong.attachment.scan;

import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.UnixDomainSocketAddress;
import java.time.Duration;
import java.util.regex.Pattern;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which scanner is asked.
 *
 * @param clamd where ClamAV's daemon listens: the path of its socket, or host:port; empty: files are not scanned
 * @param patience how long it may say nothing and take nothing
 * @param hurry likewise, while somebody waits for a page
 */
@ConfigurationProperties("portal.scan")
public record ScanProperties(
        @DefaultValue("") String clamd,
        @DefaultValue("60s") Duration patience,
        @DefaultValue("2s") Duration hurry) {

    private static final Pattern HOST_AND_PORT =
            Pattern.compile("(?:tcp:(?://)?)?(\\[[0-9a-fA-F:]+]|[^:/\\s]+):(\\d{1,5})");

    /** @throws IllegalArgumentException when it is neither a path nor host:port */
    public ScanProperties {
        clamd = clamd.strip();
        if (!clamd.isEmpty()) {
            address(clamd);
        }
    }

    public boolean on() {
        return !clamd.isEmpty();
    }

    /** A name is looked up each time: the scanner may have moved. */
    SocketAddress address() {
        return address(clamd);
    }

    private static SocketAddress address(String clamd) {
        var path = clamd.startsWith("unix:") ? clamd.substring(5) : clamd;
        if (path.startsWith("/")) {
            return UnixDomainSocketAddress.of(path);
        }
        var place = HOST_AND_PORT.matcher(clamd);
        if (!place.matches() || Integer.parseInt(place.group(2)) > 65_535) {
            throw new IllegalArgumentException(
                    "PORTAL_CLAMD phải là đường dẫn của socket (/run/clamav/clamd.ctl) hoặc máy:cổng (127.0.0.1:3310), không phải "
                            + clamd);
        }
        return new InetSocketAddress(place.group(1), Integer.parseInt(place.group(2)));
    }
}
