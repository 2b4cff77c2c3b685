/** Who may read one commitment, where that is fewer than may read its programme. */
@NamedInterface("showing")
package vn.hiepdong.commitment.showing;

import org.springframework.modulith.NamedInterface;
