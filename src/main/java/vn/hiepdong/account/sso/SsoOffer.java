package vn.hiepdong.account.sso;

import org.springframework.stereotype.Component;

/** For the pages on which one may go to the province's server instead of typing a password. */
@Component("sso")
public class SsoOffer {

    private final SsoProperties properties;

    SsoOffer(SsoProperties properties) {
        this.properties = properties;
    }

    /** @return as the server is called; null where there is none */
    public String server() {
        return properties.issuer() == null ? null : properties.name();
    }
}
