package vn.hiepdong.account.passkey;

import java.net.URI;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.hiepdong.web.PortalProperties;

/**
 * To which site keys are bound, for ever: the host of the address under which readers reach the portal. On localhost the
 * port may differ from the one that was set, so the one that is listened on counts too.
 */
@Component
class PasskeySite {

    private static final String DEVELOPMENT = "localhost";

    private final String host;
    private final Set<String> origins = ConcurrentHashMap.newKeySet();

    PasskeySite(PortalProperties portal) {
        host = Objects.toString(portal.baseUrl().getHost(), "").toLowerCase(Locale.ROOT);
        origins.add(originOf(portal.baseUrl(), host));
    }

    String host() {
        return host;
    }

    /** From which pages a key may be used; grows when the server has begun to listen. */
    Set<String> origins() {
        return origins;
    }

    @EventListener
    void listening(WebServerInitializedEvent event) {
        if (host.equals(DEVELOPMENT)) {
            origins.add("http://localhost:" + event.getWebServer().getPort());
        }
    }

    private static String originOf(URI address, String host) {
        var origin = address.getScheme() + "://" + host;
        return address.getPort() < 0 ? origin : origin + ":" + address.getPort();
    }
}
