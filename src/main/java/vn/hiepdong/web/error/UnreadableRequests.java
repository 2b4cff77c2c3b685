package vn.hiepdong.web.error;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import vn.hiepdong.web.PortalFaces;
import vn.hiepdong.web.guard.GuardingHeaders;

/**
 * The page of a request that Tomcat could not read at all – two lengths, a broken line, an address with a forbidden sign –
 * and that therefore never reached the portal: no page of the portal's own can be rendered for it, but one that looks alike.
 */
class UnreadableRequests extends ErrorReportValve {

    private static final Logger LOG = LoggerFactory.getLogger(UnreadableRequests.class);

    private final ObjectProvider<GuardingHeaders> headers;
    private final ObjectProvider<ITemplateEngine> templates;
    private final ObjectProvider<PortalFaces> faces;
    private final String path;

    UnreadableRequests(
            ObjectProvider<GuardingHeaders> headers,
            ObjectProvider<ITemplateEngine> templates,
            ObjectProvider<PortalFaces> faces,
            String path) {
        this.headers = headers;
        this.templates = templates;
        this.faces = faces;
        this.path = path;
    }

    @Override
    protected void report(Request request, Response response, Throwable failure) {
        if (response.getStatus() < HttpStatus.BAD_REQUEST.value()
                || response.getContentWritten() > 0
                || !response.setErrorReported()) {
            return;
        }
        var reference = RequestReference.make();
        LOG.info("A request that could not be read was answered with {}: {}", response.getStatus(), reference);
        headers.getObject().writeHeaders(request, response);
        try {
            response.setContentType("text/html");
            response.setCharacterEncoding("UTF-8");
            var writer = response.getReporter();
            if (writer != null) {
                writer.write(page(response.getStatus(), reference));
                response.finishResponse();
            }
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private String page(int status, String reference) {
        var page = Map.<String, Object>of(
                "status",
                status < HttpStatus.INTERNAL_SERVER_ERROR.value() ? 400 : 500,
                "reference",
                reference,
                "root",
                path,
                "portal",
                faces.getObject().lastKnown());
        return templates.getObject().process("unreadable", new Context(Locale.forLanguageTag("vi"), page));
    }
}
