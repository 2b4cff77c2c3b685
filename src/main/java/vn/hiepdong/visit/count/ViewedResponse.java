package vn.hiepdong.visit.count;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import vn.hiepdong.visit.Viewed;

/** Keeps to itself what a page is about: to whoever stands inside it looks like any header, and the client never sees it. */
class ViewedResponse extends HttpServletResponseWrapper {

    private String viewed;

    ViewedResponse(HttpServletResponse response) {
        super(response);
    }

    /** @return null for a page about no record */
    String viewed() {
        return viewed;
    }

    @Override
    public void setHeader(String name, String value) {
        if (Viewed.HEADER.equalsIgnoreCase(name)) {
            viewed = value;
        } else {
            super.setHeader(name, value);
        }
    }

    @Override
    public void addHeader(String name, String value) {
        if (Viewed.HEADER.equalsIgnoreCase(name)) {
            viewed = value;
        } else {
            super.addHeader(name, value);
        }
    }

    @Override
    public String getHeader(String name) {
        return Viewed.HEADER.equalsIgnoreCase(name) ? viewed : super.getHeader(name);
    }

    @Override
    public boolean containsHeader(String name) {
        return Viewed.HEADER.equalsIgnoreCase(name) ? viewed != null : super.containsHeader(name);
    }

    @Override
    public Collection<String> getHeaders(String name) {
        if (Viewed.HEADER.equalsIgnoreCase(name)) {
            return viewed == null ? List.of() : List.of(viewed);
        }
        return super.getHeaders(name);
    }

    @Override
    public Collection<String> getHeaderNames() {
        return viewed == null
                ? super.getHeaderNames()
                : Stream.concat(super.getHeaderNames().stream(), Stream.of(Viewed.HEADER))
                        .toList();
    }
}
