/** What was said of commitments lately, whichever room recorded it: for feeds and for the page of a programme. */
@NamedInterface("told")
package vn.hiepdong.commitment.told;

import org.springframework.modulith.NamedInterface;
