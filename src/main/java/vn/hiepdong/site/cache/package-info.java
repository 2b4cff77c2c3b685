/**
 * Public pages as they were rendered, kept in memory until something is published: what anonymous readers are answered
 * before sessions, security and the database are asked (ADR 15). Handlers say {@link vn.hiepdong.web.CachedPage}; nothing here
 * is called by anybody.
 */
package vn.hiepdong.site.cache;
