package vn.hiepdong.commitment.progress;

import java.time.Instant;
import vn.hiepdong.agency.Agency;

/**
 * Who adds something to the record, and when.
 *
 * @param agency for which it is said
 * @param login of who types it; never printed to the public (invariant 11)
 */
record Author(Agency agency, String login, Instant at) {}
