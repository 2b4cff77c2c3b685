package vn.hiepdong.web;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * The network an address lies in: of IPv4 the first 24 bits, of IPv6 the first 48. More is not needed to tell visitors
 * apart for a day or to slow a flood, and is not kept.
 */
public final class Network {

    private static final Pattern IPV4 = Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}");
    private static final Pattern IPV6 = Pattern.compile("[0-9a-fA-F:]*:[0-9a-fA-F:.]*(%.*)?");
    private static final String UNKNOWN = "unknown";
    private static final int IPV4_BYTES = 3;
    private static final int IPV6_BYTES = 6;

    private Network() {}

    /** @param address as the container gives it; what is no address ("unknown") is a network of its own */
    public static String of(String address) {
        var bytes = bytes(address);
        return bytes == null ? UNKNOWN : HexFormat.of().formatHex(Arrays.copyOf(bytes, kept(bytes)));
    }

    /** The same as people write it: 203.0.113.0/24, 2001:db8:1::/48. */
    public static String printed(String address) {
        var bytes = bytes(address);
        if (bytes == null) {
            return UNKNOWN;
        }
        if (bytes.length == 4) {
            return "%d.%d.%d.0/24".formatted(bytes[0] & 0xff, bytes[1] & 0xff, bytes[2] & 0xff);
        }
        return "%x:%x:%x::/48".formatted(group(bytes, 0), group(bytes, 2), group(bytes, 4));
    }

    private static int group(byte[] bytes, int at) {
        return (bytes[at] & 0xff) << 8 | bytes[at + 1] & 0xff;
    }

    private static int kept(byte[] bytes) {
        return bytes.length == 4 ? IPV4_BYTES : IPV6_BYTES;
    }

    /** Null for what is no address. Only a literal is looked at: a name would be asked for in the network. */
    private static byte[] bytes(String address) {
        if (address == null
                || !IPV4.matcher(address).matches() && !IPV6.matcher(address).matches()) {
            return null;
        }
        try {
            return InetAddress.getByName(address.replaceAll("%.*", "")).getAddress();
        } catch (UnknownHostException malformed) {
            return null;
        }
    }
}
