package vn.hiepdong.web.sheet;

/** Where the sentences about a form go when it was made from rows. */
public interface RowSentences {

    /** @param path of the form's component, as a validator or a rule names it */
    void refuse(String path, String sentence);

    boolean isRefused();
}
