package vn.hiepdong.web;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.access.prepost.PreAuthorize;

/** Handlers for everybody who is signed in; what each may see and change is the policy's business. */
@Documented
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@PreAuthorize("hasAnyRole('ADMIN', 'AGENCY_ADMIN', 'LEADER', 'COORDINATOR', 'REPORTER', 'EDITOR')")
public @interface StaffPage {}
