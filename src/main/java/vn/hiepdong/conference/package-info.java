/**
 * Conferences: who came in which role, and the texts that were signed there, line by line. Other modules read through
 * {@link vn.hiepdong.conference.Conferences}.
 */
@ApplicationModule(
        allowedDependencies = {
            "web",
            "audit",
            "attachment",
            "agency",
            "agency :: person",
            "account",
            "programme",
            "commitment",
            "commitment :: amendment",
            "correction"
        })
package vn.hiepdong.conference;

import org.springframework.modulith.ApplicationModule;
