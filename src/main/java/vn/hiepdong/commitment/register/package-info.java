/**
 * The register of commitments (sổ cam kết): those of all signed live programmes, filtered, counted and sorted. Its due
 * statuses are those of {@link vn.hiepdong.commitment.DueStatuses}: the database narrows, Java judges.
 */
@NamedInterface("register")
package vn.hiepdong.commitment.register;

import org.springframework.modulith.NamedInterface;
