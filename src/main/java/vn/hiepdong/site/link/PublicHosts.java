package vn.hiepdong.site.link;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.function.Predicate;

/**
 * Which hosts the portal may call: none of its own network, whatever name an administrator typed for it. A name is looked
 * at by all of its addresses, since a connection may take any; that the connection then finds the same ones is the work of
 * Java's own cache of names, which holds them for longer than a look takes.
 */
final class PublicHosts {

    private final Predicate<InetAddress> allowed;

    private PublicHosts(Predicate<InetAddress> allowed) {
        this.allowed = allowed;
    }

    static PublicHosts only() {
        return new PublicHosts(PublicHosts::isPublic);
    }

    /** For tests, which call a server of their own. */
    static PublicHosts and(Predicate<InetAddress> also) {
        return new PublicHosts(address -> isPublic(address) || also.test(address));
    }

    /** @throws UnknownHostException when there is no such host */
    boolean mayCall(String host) throws UnknownHostException {
        return Arrays.stream(InetAddress.getAllByName(host)).allMatch(allowed);
    }

    static boolean isPublic(InetAddress address) {
        if (address.isLoopbackAddress()
                || address.isAnyLocalAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return false;
        }
        return address instanceof Inet4Address ? isPublic4(address.getAddress()) : isPublic6((Inet6Address) address);
    }

    /** Besides the above: this network, carriers' own, protocol assignments, documentation, benchmarks, reserved. */
    private static boolean isPublic4(byte[] bytes) {
        int first = bytes[0] & 0xff;
        int second = bytes[1] & 0xff;
        int third = bytes[2] & 0xff;
        return first != 0
                && !(first == 100 && second >= 64 && second < 128)
                && !(first == 192 && second == 0 && (third == 0 || third == 2))
                && !(first == 198 && (second == 18 || second == 19 || second == 51 && third == 100))
                && !(first == 203 && second == 0 && third == 113)
                && first < 240;
    }

    /** Only 2000::/3 is given out to anybody; not in it what wraps an address of IPv4 (6to4, Teredo) or documents. */
    private static boolean isPublic6(Inet6Address address) {
        var bytes = address.getAddress();
        int first = (bytes[0] & 0xff) << 8 | bytes[1] & 0xff;
        int second = (bytes[2] & 0xff) << 8 | bytes[3] & 0xff;
        return (first & 0xe000) == 0x2000 && first != 0x2002 && !(first == 0x2001 && (second == 0 || second == 0x0db8));
    }
}
