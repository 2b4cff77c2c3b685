package vn.hiepdong.web.form;

import java.beans.PropertyEditorSupport;
import java.util.function.Function;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;
import vn.hiepdong.web.text.Nfc;

/**
 * Every text that comes in is NFC (macOS and some keyboards send NFD) and has no blanks around it; only a password keeps
 * its blanks. Control characters, which no keyboard types and no feed can bear, are dropped. Forms of 300 rows bind.
 */
@ControllerAdvice
class TypedTextBinder {

    static final int MOST_ROWS = 301;

    @InitBinder
    void bind(WebDataBinder binder) {
        binder.setAutoGrowCollectionLimit(MOST_ROWS);
        binder.registerCustomEditor(String.class, new TextEditor(true));
        binder.registerCustomEditor(String.class, "password", new TextEditor(false));
        binder.registerCustomEditor(Long.class, new OfferedValue<>(Long::valueOf));
        binder.registerCustomEditor(Boolean.class, new OfferedValue<>(Boolean::valueOf));
    }

    /**
     * A value that our own page wrote into a list or a hidden field. One that no page of ours offers counts as not chosen:
     * the form stays whole, and says so beside the field.
     */
    private static final class OfferedValue<T> extends PropertyEditorSupport {

        private final Function<String, T> read;

        OfferedValue(Function<String, T> read) {
            this.read = read;
        }

        @Override
        public void setAsText(String text) {
            try {
                setValue(text.isBlank() ? null : read.apply(text.strip()));
            } catch (IllegalArgumentException notOffered) {
                setValue(null);
            }
        }
    }

    private static final class TextEditor extends PropertyEditorSupport {

        private final boolean strips;

        TextEditor(boolean strips) {
            this.strips = strips;
        }

        @Override
        public void setAsText(String text) {
            var normal = Nfc.printable(text);
            setValue(strips ? normal.strip() : normal);
        }

        @Override
        public String getAsText() {
            return getValue() == null ? "" : getValue().toString();
        }
    }
}
