/**
 * Who speaks to the press for which agency, and whether the portal said so within the 24 hours that the law gives.
 * Administrators keep them at {@code /admin/spokespersons}; {@code /bao-chi} shows them.
 */
package vn.hiepdong.site.press;
