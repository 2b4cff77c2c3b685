/**
 * People and the offices they hold in agencies, over time or attested on a day. Coordinators keep them at
 * {@code /staff/people}; others read them through {@link vn.hiepdong.agency.person.People}. Hides their tables, how offices
 * are typed and corrected, and the pages.
 */
@NamedInterface("person")
package vn.hiepdong.agency.person;

import org.springframework.modulith.NamedInterface;
