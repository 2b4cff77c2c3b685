package vn.hiepdong.web;

import jakarta.servlet.http.HttpServletRequest;

/** What was asked for, within the path under which the portal lives. */
public final class RequestPath {

    private RequestPath() {}

    /** @return as the browser sent it, beginning with a slash, without what stands behind a question mark */
    public static String of(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }
}
