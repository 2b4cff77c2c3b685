package vn.hiepdong.web.form;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.RequestContext;
import org.springframework.web.servlet.view.AbstractTemplateView;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.dialect.AbstractDialect;
import org.thymeleaf.dialect.IExpressionObjectDialect;
import org.thymeleaf.expression.IExpressionObjectFactory;

/** Gives templates {@code #form}. */
@Component
class FormDialect extends AbstractDialect implements IExpressionObjectDialect, IExpressionObjectFactory {

    FormDialect() {
        super("form");
    }

    @Override
    public IExpressionObjectFactory getExpressionObjectFactory() {
        return this;
    }

    @Override
    public Set<String> getAllExpressionObjectNames() {
        return Set.of("form");
    }

    @Override
    public Object buildObject(IExpressionContext context, String name) {
        var request = context.getVariable(AbstractTemplateView.SPRING_MACRO_REQUEST_CONTEXT_ATTRIBUTE);
        // a form that could not even be made, as when "abc" comes for a number, leaves only its binding errors
        var form = context.getVariable("form");
        return request instanceof RequestContext known
                ? new FormOnScreen(known, form == null ? Object.class : form.getClass())
                : null;
    }

    @Override
    public boolean isCacheable(String name) {
        return true;
    }
}
