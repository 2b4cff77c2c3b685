/**
 * What a virus scanner says of each content: asked once after it was brought, and until it has spoken nobody gets the content.
 * Hides the scanner's protocol, who of several nodes asks, and what becomes of what is infected. Without a scanner
 * ({@code PORTAL_CLAMD}) nothing waits and nothing is asked.
 */
package vn.hiepdong.attachment.scan;
