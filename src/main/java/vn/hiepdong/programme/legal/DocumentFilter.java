package vn.hiepdong.programme.legal;

/**
 * What a reader of the registry looks for. Each part may be null: it then lets all pass.
 *
 * @param number all its parts in the number, in any spelling: "403-QD/TU", "qcph"
 * @param words all of them in the number, or beginning a word of kind, issuer or excerpt
 * @param year of issue
 * @param issuer as printed
 */
public record DocumentFilter(String number, String words, Integer year, String issuer) {

    public static DocumentFilter all() {
        return new DocumentFilter(null, null, null, null);
    }
}
