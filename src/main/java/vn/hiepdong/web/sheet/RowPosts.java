package vn.hiepdong.web.sheet;

import jakarta.persistence.EntityManager;
import jakarta.validation.Validator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.hiepdong.web.RuleViolation;
import vn.hiepdong.web.text.Labels;

/**
 * Does for a row what {@link vn.hiepdong.web.form.FormPosts} does for a page: judges its form, hands it to the use case,
 * and puts each sentence where it belongs.
 */
@Component
public class RowPosts {

    private final Validator validator;
    private final Labels labels;
    private final EntityManager entityManager;

    RowPosts(Validator validator, Labels labels, EntityManager entityManager) {
        this.validator = validator;
        this.labels = labels;
        this.entityManager = entityManager;
    }

    /** @return whether the use case took the form */
    public boolean save(Record form, RowSentences sentences, Runnable useCase) {
        validator
                .validate(form)
                .forEach(wrong -> sentences.refuse(wrong.getPropertyPath().toString(), wrong.getMessage()));
        if (sentences.isRefused()) {
            return false;
        }
        try {
            useCase.run();
            // each query looks through all that is loaded: what is written is let go, or the last row pays for the
            // first
            entityManager.flush();
            entityManager.clear();
            return true;
        } catch (RuleViolation violation) {
            violation.sentences().forEach(sentence -> sentences.refuse(sentence.field(), sentence.text()));
            return false;
        }
    }

    /** The constant whose label stands in a cell, with or without what its label has in brackets; null when none does. */
    public <E extends Enum<E>> E constant(Verdict verdict, String field, Class<E> type) {
        var typed = verdict.row().text(field);
        for (var constant : type.getEnumConstants()) {
            var label = labels.of(constant);
            if (typed.equalsIgnoreCase(label) || typed.equalsIgnoreCase(label.replaceAll(" \\(.*\\)", ""))) {
                return constant;
            }
        }
        if (!typed.isEmpty()) {
            var header = verdict.row().layout().column(field).header();
            var choices = Stream.of(type.getEnumConstants()).map(labels::of).collect(Collectors.joining("; "));
            verdict.refuse(field, "%s “%s” không có. Hãy ghi một trong: %s.".formatted(header, typed, choices));
        }
        return null;
    }
}
