/**
 * The terms of organs into which programmes fall. Administrators keep them at {@code /admin/terms}; programmes read them
 * through {@link vn.hiepdong.programme.term.Terms}. Hides their form, their table and how they change.
 */
@NamedInterface("term")
package vn.hiepdong.programme.term;

import org.springframework.modulith.NamedInterface;
