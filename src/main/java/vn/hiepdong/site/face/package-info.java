/**
 * How the portal looks: name, province, motto, colours and logo, which administrators set at {@code /admin/portal}, with
 * the environment's as they come. Every page asks through {@link vn.hiepdong.web.PortalFaces}. Keeps the few small pictures
 * of the portal's own face, the banners' too.
 */
package vn.hiepdong.site.face;
