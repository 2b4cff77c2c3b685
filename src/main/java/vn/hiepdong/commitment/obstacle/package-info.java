/** Vướng mắc: what stands in the way of commitments, and how it was got out of the way (row R13). */
@NamedInterface("obstacle")
package vn.hiepdong.commitment.obstacle;

import org.springframework.modulith.NamedInterface;
