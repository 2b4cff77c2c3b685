package vn.hiepdong.web;

import java.net.URI;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What a province sets.
 *
 * @param name of the portal
 * @param province whose portal it is, as the header prints it
 * @param motto under the name; empty for none
 * @param notice a strip on top of every public page; empty for none
 * @param baseUrl under which readers reach it; https switches on secure cookies and HSTS
 * @param holidays days off besides Saturday and Sunday, for working days
 * @param soonWindow how many working days before its due date a commitment is "sắp đến hạn"
 * @param silenceWindow after how many days without progress a commitment without a deadline is "lâu chưa cập nhật"
 */
@ConfigurationProperties("portal")
public record PortalProperties(
        @DefaultValue("Hiệp Đồng") String name,
        @DefaultValue("") String province,
        @DefaultValue("") String motto,
        @DefaultValue("") String notice,
        @DefaultValue("http://localhost:8080") URI baseUrl,
        @DefaultValue({}) Set<LocalDate> holidays,
        @DefaultValue("7") int soonWindow,
        @DefaultValue("90") int silenceWindow) {

    public boolean secure() {
        return "https".equals(baseUrl.getScheme());
    }

    /** The name of the cookie that only somebody signed in bears. */
    public String sessionCookie() {
        return secure() ? "__Host-SESSION" : "SESSION";
    }
}
