/**
 * Coordination programmes: their parties, period, source and life from draft to signed. Other modules refer to
 * {@link vn.hiepdong.programme.Programme}, read through {@link vn.hiepdong.programme.Programmes}, sign through
 * {@link vn.hiepdong.programme.SigningProgrammes}, and say what blocks a signing by implementing
 * {@link vn.hiepdong.programme.SigningObstacles}.
 */
@ApplicationModule(
        allowedDependencies = {"web", "audit", "attachment", "agency", "agency :: area", "account", "correction"})
package vn.hiepdong.programme;

import org.springframework.modulith.ApplicationModule;
