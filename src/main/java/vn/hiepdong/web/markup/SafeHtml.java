package vn.hiepdong.web.markup;

/** HTML that has passed the sanitiser; {@code fragments/markup.html} prints it. Only {@link Markup} makes it. */
public final class SafeHtml {

    static final SafeHtml NOTHING = new SafeHtml("");

    private final String html;

    SafeHtml(String html) {
        this.html = html;
    }

    public boolean isEmpty() {
        return html.isEmpty();
    }

    /**
     * Its links to pages of the portal, typed from the portal's root, as they stand where the portal lives.
     *
     * @param root of the portal, with a slash at its end: {@code /phoi-hop/}
     */
    public String under(String root) {
        // a quotation mark of the text itself is an entity by now: this is an attribute's
        return html.replace(" href=\"/", " href=\"" + root);
    }

    @Override
    public String toString() {
        return html;
    }
}
