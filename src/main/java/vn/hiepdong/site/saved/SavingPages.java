package vn.hiepdong.site.saved;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jsoup.Jsoup;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import org.springframework.web.util.ContentCachingResponseWrapper;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;
import vn.hiepdong.web.text.Slugs;

/**
 * Makes the page of a record into one file to keep. It is the same page, rendered by the same template, with what only a
 * visitor of the portal needs taken out: so a record cannot say one thing on the portal and another in the drawer. It asks
 * for no script, session or cookie, is counted as no visit, and is not for search engines.
 */
@Component
public class SavingPages {

    /** Behind the address of a record. */
    private static final String SUFFIX = "/luu";

    private static final String FRAME = "site/saved";

    private final ThymeleafViewResolver views;
    private final SavedPage saved;
    private final Clock clock;

    SavingPages(ThymeleafViewResolver views, SavedPage saved, Clock clock) {
        this.views = views;
        this.saved = saved;
        this.clock = clock;
    }

    /** @param page name of the template that shows the record; its model is the handler's */
    public View file(String page) {
        return new View() {
            @Override
            public String getContentType() {
                return MediaType.TEXT_HTML_VALUE;
            }

            @Override
            public void render(Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
                    throws Exception {
                save(page, model, request, response);
            }
        };
    }

    private void save(String page, Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws Exception {
        var whole = new HashMap<String, Object>(model);
        whole.computeIfPresent(
                "canonical", (name, address) -> address.toString().replaceFirst(SUFFIX + "$", ""));
        whole.put("savedOn", LocalDate.now(clock));
        var shown = Jsoup.parse(render(page, whole, request, response));
        var name = Slugs.of(shown.select("h1").text()) + ".html";
        var frame = Jsoup.parse(render(FRAME, whole, request, response));
        var address = whole.get("canonical").toString();
        var file = saved.of(shown, frame, address).getBytes(StandardCharsets.UTF_8);
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(name).build().toString());
        response.setHeader("X-Robots-Tag", "noindex");
        response.setContentLength(file.length);
        response.getOutputStream().write(file);
    }

    private String render(
            String template, Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws Exception {
        var written = new ContentCachingResponseWrapper(response);
        views.resolveViewName(template, Locale.forLanguageTag("vi")).render(model, request, written);
        return new String(written.getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
