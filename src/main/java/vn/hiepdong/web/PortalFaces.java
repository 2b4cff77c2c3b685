package vn.hiepdong.web;

/** Answers how the portal looks. Implemented by the module that keeps what administrators set. */
public interface PortalFaces {

    /** As it is set now. */
    PortalFace current();

    /** As it was when it was last asked for, without asking the database: for the page of a failure. */
    PortalFace lastKnown();
}
