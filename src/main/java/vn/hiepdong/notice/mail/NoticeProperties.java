package vn.hiepdong.notice.mail;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What a province sets of its letters; the mail server itself is {@code spring.mail}.
 *
 * @param mailHour from which hour of Vietnam on the day's letter goes out
 * @param mailFrom address of the sender; empty: no-reply at the portal's own host
 */
@ConfigurationProperties("portal.notices")
record NoticeProperties(
        @DefaultValue("7") int mailHour, @DefaultValue("") String mailFrom) {}
