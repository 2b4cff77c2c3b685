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
    private static final int IPV4_BYTES = 3;
    private static final int IPV6_BYTES = 6;

    private Network() {}

    /** @param address as the container gives it; what is no address ("unknown") is a network of its own */
    public static String of(String address) {
        if (address == null
                || !IPV4.matcher(address).matches() && !IPV6.matcher(address).matches()) {
            return "unknown";
        }
        try {
            // only a literal comes this far: a name would be asked for in the network
            var bytes = InetAddress.getByName(address.replaceAll("%.*", "")).getAddress();
            return HexFormat.of().formatHex(Arrays.copyOf(bytes, bytes.length == 4 ? IPV4_BYTES : IPV6_BYTES));
        } catch (UnknownHostException malformed) {
            return "unknown";
        }
    }
}
