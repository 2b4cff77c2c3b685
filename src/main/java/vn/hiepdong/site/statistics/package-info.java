/** How the portal is read: figures, charts and what is read most, for everybody. */
package vn.hiepdong.site.statistics;
