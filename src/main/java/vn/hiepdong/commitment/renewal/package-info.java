/**
 * From one programme to the next: what becomes of each commitment in the draft of the next programme, and what that means for
 * the old one once the next is signed. Hides the table in which it is decided.
 */
@NamedInterface("renewal")
package vn.hiepdong.commitment.renewal;

import org.springframework.modulith.NamedInterface;
