/**
 * The sites that the portal leads to, in groups; administrators keep them at {@code /admin/links}, home and the foot of
 * pages show them. Once a day each is looked at, whether it still answers. Hides how that is done without harm.
 */
@NamedInterface("link")
package vn.hiepdong.site.link;

import org.springframework.modulith.NamedInterface;
