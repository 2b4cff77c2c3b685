/**
 * What a virus scanner says of each content: asked once after it was brought, and until it has spoken nobody gets the content.
 * Hides the scanner's protocol, who of several nodes asks, and what becomes of what is infected. Whoever watches over the
 * portal listens to {@link vn.hiepdong.attachment.scan.InfectedFileFound}. Without a scanner ({@code PORTAL_CLAMD}) nothing waits and
 * nothing is asked.
 */
@NamedInterface("scan")
package vn.hiepdong.attachment.scan;

import org.springframework.modulith.NamedInterface;
