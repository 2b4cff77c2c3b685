/**
 * The numbered items of a signed text: who leads, who supports, by when, and how each stands today. Owns
 * {@code /staff/programmes/{id}/commitments}; other modules read through {@link vn.hiepdong.commitment.Commitments}.
 */
@ApplicationModule(allowedDependencies = {"web", "audit", "attachment", "agency", "account", "programme", "correction"})
package vn.hiepdong.commitment;

import org.springframework.modulith.ApplicationModule;
