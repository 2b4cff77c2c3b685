/**
 * Requests made at conferences, followed to their end: the agency to which one went answers, and who made it closes it, satisfied
 * or not (rows R18 R24). Others read through {@link vn.hiepdong.conference.request.Requests}.
 */
@NamedInterface("request")
package vn.hiepdong.conference.request;

import org.springframework.modulith.NamedInterface;
