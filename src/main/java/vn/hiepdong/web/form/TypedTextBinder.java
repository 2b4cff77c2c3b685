package vn.hiepdong.web.form;

import java.beans.PropertyEditorSupport;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;
import vn.hiepdong.web.text.Nfc;

/**
 * Every text that comes in is NFC (macOS and some keyboards send NFD) and has no blanks around it; only a password keeps
 * its blanks. A NUL, which no keyboard types and the database refuses, is dropped. Forms of 300 rows bind.
 */
@ControllerAdvice
class TypedTextBinder {

    static final int MOST_ROWS = 301;

    @InitBinder
    void bind(WebDataBinder binder) {
        binder.setAutoGrowCollectionLimit(MOST_ROWS);
        binder.registerCustomEditor(String.class, new TextEditor(true));
        binder.registerCustomEditor(String.class, "password", new TextEditor(false));
    }

    private static final class TextEditor extends PropertyEditorSupport {

        private final boolean strips;

        TextEditor(boolean strips) {
            this.strips = strips;
        }

        @Override
        public void setAsText(String text) {
            var normal = Nfc.of(text).replace("\0", "");
            setValue(strips ? normal.strip() : normal);
        }

        @Override
        public String getAsText() {
            return getValue() == null ? "" : getValue().toString();
        }
    }
}
