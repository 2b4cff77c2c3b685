package vn.hiepdong.mail;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What a province sets of its letters; the mail server itself is {@code spring.mail}.
 *
 * @param from address of the sender; empty: no-reply at the portal's own host
 */
@ConfigurationProperties("portal.mail")
record MailProperties(@DefaultValue("") String from) {}
