package vn.hiepdong.commitment;

import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import vn.hiepdong.agency.Agency;

/**
 * Who adds something to the record of a commitment, and when.
 *
 * @param agency for which it is said
 * @param madeBy login of who types it; never printed to the public (invariant 11)
 */
@Embeddable
public record Author(
        @ManyToOne(fetch = FetchType.LAZY, optional = false) Agency agency, String madeBy, Instant madeAt) {}
