package vn.hiepdong.account.sso;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The server that says who somebody is.
 *
 * @param issuer as it names itself; null where there is no such server
 * @param name of it, as the sign-in page prints it
 * @param secondFactor whether it never lets anybody in by a password alone; else its word counts as a second factor only
 *     where the token says so ({@code amr} holds {@code mfa}, RFC 8176)
 */
@ConfigurationProperties("portal.sso")
record SsoProperties(
        URI issuer,
        @DefaultValue("") String clientId,
        @DefaultValue("") String clientSecret,
        @DefaultValue("hệ thống đăng nhập một lần của tỉnh") String name,
        boolean secondFactor) {}
