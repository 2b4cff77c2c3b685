package vn.hiepdong.commitment;

/**
 * Something that a reader may do with a commitment, or with one of the things that happened to it.
 *
 * @param key of the {@link Happening}; null for the commitment as a whole
 * @param words on the button
 * @param address of its page, from the portal's root
 * @param primary what is most likely wanted
 */
public record Offer(String key, String words, String address, boolean primary) {}
