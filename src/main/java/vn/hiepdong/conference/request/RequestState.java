package vn.hiepdong.conference.request;

/** How a request stands: it follows from its replies and its closing, and is stored nowhere. */
public enum RequestState {
    OPEN,
    ANSWERED,
    /** Closed by who made it, satisfied with the reply. */
    CLOSED_AGREED,
    /** Closed by who made it, seeing it differently still. */
    CLOSED_DISAGREED
}
