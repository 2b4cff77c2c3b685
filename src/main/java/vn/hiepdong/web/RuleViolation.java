package vn.hiepdong.web;

import java.util.List;

/**
 * A rule of the domain refused what a form asked for. Its sentences are shown beside the fields they name (or above the
 * form, where the field is empty), so each says what to do.
 */
public class RuleViolation extends RuntimeException {

    private final transient List<Sentence> sentences;

    /**
     * @param field path of the form's component, as {@code rows[2].lead}; empty for the form as a whole
     * @param text in Vietnamese, for a person
     */
    public record Sentence(String field, String text) {}

    public RuleViolation(String field, String text) {
        this(List.of(new Sentence(field, text)));
    }

    public RuleViolation(List<Sentence> sentences) {
        super(sentences.stream()
                .map(Sentence::text)
                .reduce((a, b) -> a + " " + b)
                .orElseThrow());
        this.sentences = List.copyOf(sentences);
    }

    public List<Sentence> sentences() {
        return sentences;
    }
}
