/**
 * Agencies with their names by date, the areas they belong to, and the people who hold offices in them. Other modules
 * refer to {@link vn.hiepdong.agency.Agency} and {@link vn.hiepdong.agency.person.Person}, read through
 * {@link vn.hiepdong.agency.Agencies} and {@link vn.hiepdong.agency.person.People}, and change nothing.
 */
@ApplicationModule(allowedDependencies = {"web", "audit"})
package vn.hiepdong.agency;

import org.springframework.modulith.ApplicationModule;
