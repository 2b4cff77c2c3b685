package vn.hiepdong.web.limit;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How often one network, or one account, may do something within a minute.
 *
 * @param search searches
 * @param sheet workbooks and tables taken home
 * @param upload posts with files
 * @param challenge sign-ins by passkey that were begun
 */
@ConfigurationProperties("portal.limits")
record LimitProperties(
        @DefaultValue("60") int search,
        @DefaultValue("10") int sheet,
        @DefaultValue("60") int upload,
        @DefaultValue("60") int challenge) {

    int perMinute(RateLimit limit) {
        return switch (limit) {
            case SEARCH -> search;
            case SHEET -> sheet;
            case UPLOAD -> upload;
            case CHALLENGE -> challenge;
        };
    }
}
