/**
 * Provinces, former districts and communes, in which agencies lie. Administrators keep them at {@code /admin/areas}. Hides
 * their form, their table and how they change; knows nothing of agencies.
 */
@NamedInterface("area")
package vn.hiepdong.agency.area;

import org.springframework.modulith.NamedInterface;
