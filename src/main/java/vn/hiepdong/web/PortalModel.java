package vn.hiepdong.web;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Gives each page the portal's name, province and motto. */
@ControllerAdvice
class PortalModel {

    private final PortalProperties portal;

    PortalModel(PortalProperties portal) {
        this.portal = portal;
    }

    @ModelAttribute("portal")
    PortalProperties portal() {
        return portal;
    }
}
