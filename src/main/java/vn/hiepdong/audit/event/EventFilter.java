package vn.hiepdong.audit.event;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.hiepdong.web.time.Moments;

/**
 * What is looked for among the security events. Each part may be null: it then lets all pass.
 *
 * @param network as it is printed, or its beginning
 * @param from first day, in Vietnam
 * @param to last day, likewise
 */
record EventFilter(
        SecurityEventKind kind,
        SecurityEventResult result,
        String account,
        String network,
        LocalDate from,
        LocalDate to) {

    /** The conditions that are asked for alone, so that the database sees which index answers. */
    String conditions() {
        return " where true"
                + (kind == null ? "" : " and kind = :kind")
                + (result == null ? "" : " and result = :result")
                + (account == null ? "" : " and account = :account")
                + (network == null ? "" : " and starts_with(network, :network)")
                + (from == null ? "" : " and at >= :from")
                + (to == null ? "" : " and at < :to");
    }

    /** Of which {@link #conditions} asks for those that are not null. */
    Map<String, Object> parameters() {
        var parameters = new LinkedHashMap<String, Object>();
        parameters.put("kind", kind == null ? null : kind.name());
        parameters.put("result", result == null ? null : result.name());
        parameters.put("account", account);
        parameters.put("network", network);
        parameters.put("from", from == null ? null : Moments.startOf(from).atOffset(ZoneOffset.UTC));
        parameters.put("to", to == null ? null : Moments.startOf(to.plusDays(1)).atOffset(ZoneOffset.UTC));
        return parameters;
    }
}
