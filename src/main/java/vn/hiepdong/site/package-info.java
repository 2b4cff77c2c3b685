/**
 * What shows several modules' records on one page: home, the public pages of programmes, conferences and agencies, the
 * staff desk, site map and sitemap. Uses every module; none uses it.
 */
@ApplicationModule
package vn.hiepdong.site;

import org.springframework.modulith.ApplicationModule;
