/**
 * What becomes of a commitment once it is signed: what its lead says, what the other parties answer, when it was paused or
 * cancelled. Everything here is appended and nothing changed; where the commitment stands is kept by its aggregate.
 */
@NamedInterface("progress")
package vn.hiepdong.commitment.progress;

import org.springframework.modulith.NamedInterface;
