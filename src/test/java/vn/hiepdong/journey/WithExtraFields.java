package vn.hiepdong.journey;

import jakarta.persistence.EntityManager;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.servlet.support.SessionFlashMapManager;
import org.springframework.web.util.ServletRequestPathUtils;

/**
 * Does each post of a journey twice, in the state in which the journey meets it: first with fields that its form does not
 * have, rolled back, then as it is. What both change is read in the audit and must be the same (ASVS 15.3.3).
 */
class WithExtraFields {

    private static final Map<String, String> EXTRA = extra();
    private static final String FLASHES = SessionFlashMapManager.class.getName() + ".FLASH_MAPS";

    private final TransactionTemplate transaction;
    private final EntityManager entities;
    private final RequestMappingHandlerMapping handlers;
    private final ChangesOfAPost changes;
    private final ConcurrentLinkedQueue<String> differences = new ConcurrentLinkedQueue<>();
    private int tried;

    WithExtraFields(
            TransactionTemplate transaction,
            EntityManager entities,
            RequestMappingHandlerMapping handlers,
            ChangesOfAPost changes) {
        this.transaction = transaction;
        this.entities = entities;
        this.handlers = handlers;
        this.changes = changes;
    }

    private static Map<String, String> extra() {
        var fields = new TreeMap<String, String>();
        for (var name :
                List.of("id", "agency", "agencyId", "agency.id", "keeper", "keeperId", "keepingAgency", "owner")) {
            fields.put(name, "1");
        }
        for (var name : List.of("role", "roles", "role[0]", "account.roles", "authorities")) {
            fields.put(name, "ADMIN");
        }
        for (var name : List.of("status", "state", "stage", "phase")) {
            fields.put(name, "CANCELLED");
        }
        for (var name : List.of("admin", "enabled", "active", "published", "confirmed", "demonstration", "visible")) {
            fields.put(name, "true");
        }
        for (var name :
                List.of("createdBy", "recordedBy", "actor", "login", "account", "passwordHash", "slug", "source")) {
            fields.put(name, "ke-la");
        }
        for (var name : List.of("publishedAt", "heldOn", "closedOn", "confirmedOn", "recordedAt")) {
            fields.put(name, "2001-01-01");
        }
        fields.put("visibility", "PUBLIC");
        return fields;
    }

    List<String> differences() {
        return List.copyOf(differences);
    }

    int tried() {
        return tried;
    }

    void tryThenDo(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var mark = changes.mark();
        var withExtra = withExtra(request, chain, mark);
        var between = changes.mark();
        chain.doFilter(request, response);
        var asItIs = changes.of(request, between);
        // the second click of two finds the work of the first one done
        var repeated = asItIs.isEmpty() && response.getStatus() == HttpStatus.SEE_OTHER.value();
        if (!repeated && !withExtra.equals(asItIs)) {
            differences.add(request.getRequestURI() + " changes " + asItIs + ", and with extra fields " + withExtra);
        }
        tried++;
    }

    private List<String> withExtra(HttpServletRequest request, FilterChain chain, long mark) throws IOException {
        var attributes = attributes(request);
        var session = request.getSession(false);
        var flashes = session == null ? null : session.getAttribute(FLASHES);
        try {
            return transaction.execute(begun -> {
                begun.setRollbackOnly();
                try {
                    chain.doFilter(new Widened(request, extraFor(request)), new MockHttpServletResponse());
                    entities.flush();
                    return changes.of(request, mark);
                } catch (IOException | ServletException | RuntimeException refused) {
                    return List.<String>of();
                }
            });
        } finally {
            attributes(request).keySet().forEach(request::removeAttribute);
            attributes.forEach(request::setAttribute);
            if (session != null) {
                session.setAttribute(FLASHES, flashes);
            }
        }
    }

    private static Map<String, Object> attributes(HttpServletRequest request) {
        var attributes = new LinkedHashMap<String, Object>();
        Collections.list(request.getAttributeNames()).forEach(name -> attributes.put(name, request.getAttribute(name)));
        return attributes;
    }

    /** All but those that its form has. */
    private Map<String, String[]> extraFor(HttpServletRequest request) {
        var known = new ArrayList<String>(request.getParameterMap().keySet());
        var handler = handlerOf(request);
        if (handler != null) {
            for (var parameter : handler.getMethodParameters()) {
                known.add(parameter.getParameterName());
                if (parameter.getParameterType().isRecord()) {
                    Arrays.stream(parameter.getParameterType().getRecordComponents())
                            .map(RecordComponent::getName)
                            .forEach(known::add);
                }
            }
        }
        var extra = new LinkedHashMap<String, String[]>();
        EXTRA.forEach((name, value) -> {
            if (!known.contains(name.replaceAll("[.\\[].*", ""))) {
                extra.put(name, new String[] {value});
            }
        });
        return extra;
    }

    private HandlerMethod handlerOf(HttpServletRequest request) {
        try {
            ServletRequestPathUtils.parseAndCache(request);
            var chain = handlers.getHandler(request);
            return chain != null && chain.getHandler() instanceof HandlerMethod method ? method : null;
        } catch (Exception none) {
            return null;
        }
    }

    private static final class Widened extends HttpServletRequestWrapper {

        private final Map<String, String[]> parameters;

        private Widened(HttpServletRequest request, Map<String, String[]> extra) {
            super(request);
            parameters = new LinkedHashMap<>(request.getParameterMap());
            parameters.putAll(extra);
        }

        @Override
        public String getParameter(String name) {
            var values = parameters.get(name);
            return values == null ? null : values[0];
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            return Collections.unmodifiableMap(parameters);
        }

        @Override
        public Enumeration<String> getParameterNames() {
            return Collections.enumeration(parameters.keySet());
        }

        @Override
        public String[] getParameterValues(String name) {
            return parameters.get(name);
        }
    }
}
