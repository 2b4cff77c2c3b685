package vn.hiepdong.programme;

/** Something of a programme's text that the draft of the next one begins with. Implemented by the rooms that keep it. */
public interface RenewalPart {

    /** @param next a draft that has none of it yet */
    void copy(Programme origin, Programme next);
}
