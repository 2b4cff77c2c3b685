package vn.hiepdong.web;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.access.prepost.PreAuthorize;

/**
 * Handlers that serve several kinds of records, some kept by coordinators, some by reporters, some by editors; which of them may change
 * the one at hand is for its own policy to say.
 */
@Documented
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@PreAuthorize("hasAnyRole('COORDINATOR', 'REPORTER', 'EDITOR')")
public @interface RecorderPage {}
