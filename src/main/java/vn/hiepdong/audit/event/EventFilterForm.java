package vn.hiepdong.audit.event;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import vn.hiepdong.web.Network;
import vn.hiepdong.web.time.DayText;

/** The filters as they stand in the address of the page, where anybody may type anything: what cannot be read filters nothing. */
record EventFilterForm(String from, String to, String kind, String result, String account, String network) {

    EventFilter filter() {
        return new EventFilter(
                constant(SecurityEventKind.class, kind),
                constant(SecurityEventResult.class, result),
                typed(account) == null ? null : typed(account).toLowerCase(Locale.ROOT),
                ofNetwork(typed(network)),
                DayText.parse(from).orElse(null),
                DayText.parse(to).orElse(null));
    }

    boolean narrows() {
        return Stream.of(from, to, kind, result, account, network).anyMatch(part -> typed(part) != null);
    }

    /** Whoever has the whole address at hand, from a log of the proxy, finds the network in which it lies. */
    private static String ofNetwork(String typed) {
        var printed = Network.printed(typed);
        return typed == null || typed.contains("/") || printed.equals("unknown") ? typed : printed;
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String typed) {
        return Arrays.stream(type.getEnumConstants())
                .filter(one -> one.name().equals(typed))
                .findFirst()
                .orElse(null);
    }

    private static String typed(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
