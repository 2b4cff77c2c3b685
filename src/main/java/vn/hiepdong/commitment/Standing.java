package vn.hiepdong.commitment;

import java.time.LocalDate;

/**
 * All that a commitment's due status depends on, besides today and the province's settings.
 *
 * @param dueOn null where there is no deadline
 * @param claimedOn as of which day the lead says it is done; null while nobody does
 * @param completedOn the as-of day of the claim that was confirmed; null before
 * @param heardOn the as-of day of the last word on it, or since when it runs; null when neither is known
 */
public record Standing(
        CommitmentState state, LocalDate dueOn, LocalDate claimedOn, LocalDate completedOn, LocalDate heardOn) {}
