package vn.hiepdong.commitment;

import java.time.LocalDate;

/**
 * Something that waits for the answer of a party.
 *
 * @param key of what is asked, unlike any other: "progress-12"
 * @param words what is asked: "báo hoàn thành"
 * @param since when it waits
 */
public record Awaited(Commitment commitment, String key, String words, LocalDate since) {}
