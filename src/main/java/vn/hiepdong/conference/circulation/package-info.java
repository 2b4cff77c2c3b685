/**
 * Texts that are signed by circulation, and amendments of signed ones: they go from party to party, without a ceremony, and are
 * signed on the day of the last line. Others read through {@link vn.hiepdong.conference.circulation.Circulations}. Hides the tables and the form.
 */
@NamedInterface("circulation")
package vn.hiepdong.conference.circulation;

import org.springframework.modulith.NamedInterface;
