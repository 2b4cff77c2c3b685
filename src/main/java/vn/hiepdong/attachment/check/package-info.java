/**
 * Whether a file is what it says it is and can harm nobody; asked too by modules that read a file and do not keep it. Hides
 * how each kind of file is taken apart.
 */
@NamedInterface("check")
package vn.hiepdong.attachment.check;

import org.springframework.modulith.NamedInterface;
