/**
 * Security events: sign-ins, denials, ended sessions, administrative acts (ASVS 16.2, 16.3). Whoever notices one tells
 * {@link vn.hiepdong.audit.event.SecurityEvents}; each becomes one line of the log and one row of the page for
 * administrators. What changed in a record is the business of the audit, not of this.
 */
@NamedInterface("event")
package vn.hiepdong.audit.event;

import org.springframework.modulith.NamedInterface;
