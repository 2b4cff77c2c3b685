package vn.hiepdong.web.page;

import java.io.StringWriter;
import org.springframework.data.domain.Page;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.support.RequestContext;
import org.springframework.web.servlet.view.AbstractTemplateView;
import org.springframework.web.util.HtmlUtils;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.standard.expression.Fragment;

/** {@code #page} in templates: what the layouts need to know about the page that they frame. */
public final class PageOnScreen {

    private final ITemplateContext context;

    PageOnScreen(ITemplateContext context) {
        this.context = context;
    }

    /** The words of the page's {@code <title>}, to which the layout adds its own before and after. */
    public String words(Fragment title) {
        var written = new StringWriter();
        context.getConfiguration().getTemplateManager().process(title.getTemplateModel(), context, written);
        return HtmlUtils.htmlUnescape(written.toString().replaceAll("<[^>]*>", ""))
                .strip();
    }

    /** The pager of a list, where the handler did not make one. */
    public Pager pager(Page<?> list) {
        var attributes = (ServletRequestAttributes) RequestContextHolder.currentRequestAttributes();
        return Pager.of(list, attributes.getRequest());
    }

    /** For {@code aria-current}: "page" at this very address, "true" below it, else {@code null}. */
    public String current(String path) {
        var request = (RequestContext) context.getVariable(AbstractTemplateView.SPRING_MACRO_REQUEST_CONTEXT_ATTRIBUTE);
        var here = request.getRequestUri().substring(request.getContextPath().length());
        if (here.equals(path)) {
            return "page";
        }
        return here.startsWith(path + "/") ? "true" : null;
    }
}
