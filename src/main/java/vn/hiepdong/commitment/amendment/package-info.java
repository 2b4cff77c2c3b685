/**
 * Amendments (sửa đổi, bổ sung) of a signed text: drafted by the side that keeps the programme, signed by each party that must
 * (in {@code conference.circulation}), and the next version of the text from the last signature on (invariant 4).
 */
@NamedInterface("amendment")
package vn.hiepdong.commitment.amendment;

import org.springframework.modulith.NamedInterface;
