package vn.hiepdong.attachment.check;

/** A file that is not taken in. Says what is wrong with it and what to do. */
public class Refused extends RuntimeException {

    /**
     * @param what is wrong, as the rest of a sentence that begins with the file: "có macro"
     * @param remedy likewise: "lưu lại thành tệp .docx không có macro"
     */
    Refused(String what, String remedy) {
        super(what + "; hãy " + remedy);
    }

    /** The whole sentence, for the one who brought it. */
    public String sentence(String name) {
        return "Tệp “" + name + "” " + getMessage() + ".";
    }
}
