/**
 * Letters: one to one person, by the mail server that the province names. Hides how a letter is put together, so that nothing
 * that somebody typed begins a header, and what the mail server answered. Where no server is named, nothing is sent.
 */
@ApplicationModule(allowedDependencies = {"web"})
package vn.hiepdong.mail;

import org.springframework.modulith.ApplicationModule;
