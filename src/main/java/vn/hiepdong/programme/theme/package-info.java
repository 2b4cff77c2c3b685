/**
 * The theme that a province or district gives to a year. Administrators keep them at {@code /admin/themes}; others read
 * through {@link vn.hiepdong.programme.theme.YearThemes}. Hides the table and the pages.
 */
@NamedInterface("theme")
package vn.hiepdong.programme.theme;

import org.springframework.modulith.NamedInterface;
