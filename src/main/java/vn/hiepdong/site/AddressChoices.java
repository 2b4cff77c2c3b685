package vn.hiepdong.site;

import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.hiepdong.web.form.Choice;
import vn.hiepdong.web.text.Labels;
import vn.hiepdong.web.text.Slugs;

/**
 * How the constants by which a list is filtered stand in its address: as their Vietnamese label
 * ({@code ?loai=quy-che-phoi-hop}).
 */
@Component
public class AddressChoices {

    private final Labels labels;

    AddressChoices(Labels labels) {
        this.labels = labels;
    }

    /** The constant that was asked for; null when nothing or nonsense was: a wrong filter filters nothing. */
    public <E extends Enum<E>> E read(Class<E> type, String typed) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> word(constant).equals(typed))
                .findFirst()
                .orElse(null);
    }

    public <E extends Enum<E>> List<Choice> of(Class<E> type) {
        return of(Arrays.asList(type.getEnumConstants()));
    }

    public List<Choice> of(List<? extends Enum<?>> constants) {
        return constants.stream()
                .map(constant -> new Choice(word(constant), labels.of(constant)))
                .toList();
    }

    /** How a constant stands in an address. */
    public String word(Enum<?> constant) {
        return Slugs.of(labels.of(constant));
    }
}
