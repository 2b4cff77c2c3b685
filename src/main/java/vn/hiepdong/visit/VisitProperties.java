package vn.hiepdong.visit;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.Assert;

/** @param start what the counter of an earlier site stood at when this portal took over */
@ConfigurationProperties("portal.visits")
record VisitProperties(@DefaultValue("0") long start) {

    VisitProperties {
        Assert.isTrue(start >= 0, "PORTAL_VISITS_START không được âm");
    }
}
