/**
 * Who may enter and as whom: accounts, roles, the agency each acts for, sign-in and the security chain. Other modules
 * ask {@link vn.hiepdong.account.SignedInAccount} and {@link vn.hiepdong.account.Scopes}.
 */
@ApplicationModule(allowedDependencies = {"web", "mail", "audit", "audit :: event", "agency"})
package vn.hiepdong.account;

import org.springframework.modulith.ApplicationModule;
