package vn.hiepdong.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.thymeleaf.context.LazyContextVariable;

/** Gives each page the portal's name, province and colours; asked for only when a template prints them. */
@ControllerAdvice
class PortalModel {

    private final PortalFaces faces;

    PortalModel(PortalFaces faces) {
        this.faces = faces;
    }

    @ModelAttribute("portal")
    LazyContextVariable<PortalFace> portal(HttpServletRequest request) {
        // the database may be what failed
        var failed = request.getDispatcherType() == DispatcherType.ERROR;
        return new LazyContextVariable<>() {
            @Override
            protected PortalFace loadValue() {
                return failed ? faces.lastKnown() : faces.current();
            }
        };
    }
}
