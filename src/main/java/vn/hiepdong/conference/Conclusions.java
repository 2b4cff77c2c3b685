package vn.hiepdong.conference;

/** Answers whether a conference was concluded: in a remark, say (row R16). Implemented by the rooms. */
public interface Conclusions {

    boolean concluded(Conference conference);
}
