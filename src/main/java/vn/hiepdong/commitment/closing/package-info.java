/**
 * The final review of a programme, item by item: what came of each commitment, and what becomes of those that are still open.
 * Others read the results through {@link vn.hiepdong.commitment.closing.Results}.
 */
@NamedInterface("closing")
package vn.hiepdong.commitment.closing;

import org.springframework.modulith.NamedInterface;
