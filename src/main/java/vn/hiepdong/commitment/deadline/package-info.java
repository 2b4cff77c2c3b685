/**
 * Another due date: the lead asks, another signing party decides (invariant 5). The first due date stays beside the present one.
 */
@NamedInterface("deadline")
package vn.hiepdong.commitment.deadline;

import org.springframework.modulith.NamedInterface;
