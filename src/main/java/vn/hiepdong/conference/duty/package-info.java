/**
 * The review clock (đồng hồ sơ kết): what the parties of a live programme owe, to look back on each period by a day. Others
 * read through {@link vn.hiepdong.conference.duty.ReviewDuties}. Hides how the periods are reckoned, when one counts as met, and
 * how two parties agree to waive one (row R01, invariants 6 and 7).
 */
@NamedInterface("duty")
package vn.hiepdong.conference.duty;

import org.springframework.modulith.NamedInterface;
