package vn.hiepdong.notice.mail;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What a province sets of the day's letter.
 *
 * @param mailHour from which hour of Vietnam on the day's letter goes out
 */
@ConfigurationProperties("portal.notices")
record NoticeProperties(@DefaultValue("7") int mailHour) {}
