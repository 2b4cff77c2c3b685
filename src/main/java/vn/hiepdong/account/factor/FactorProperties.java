package vn.hiepdong.account.factor;

import java.time.LocalDate;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import vn.hiepdong.account.Role;
import vn.hiepdong.account.SignedInAccount;

/**
 * From when on whom a password alone does not let in, whether they have set up a second factor or not.
 *
 * @param requiredFrom by role; a role that is not in it may do without
 */
@ConfigurationProperties("portal.second-factor")
record FactorProperties(Map<Role, LocalDate> requiredFrom) {

    FactorProperties {
        requiredFrom = requiredFrom == null ? Map.of() : Map.copyOf(requiredFrom);
    }

    boolean requires(SignedInAccount me, LocalDate today) {
        return me.roles().stream().map(requiredFrom::get).anyMatch(from -> from != null && !today.isBefore(from));
    }
}
