package vn.hiepdong.conference.request;

import java.time.LocalDate;
import java.util.List;
import vn.hiepdong.agency.DatedName;

/**
 * How a request stands, as a page prints it.
 *
 * @param replies in the order of their days
 * @param closing null while nobody has closed it
 */
public record RequestView(RequestState state, List<Reply> replies, Closing closing) {

    public record Reply(long id, LocalDate day, DatedName by, String text) {

        static Reply of(RequestReply reply) {
            return new Reply(reply.id(), reply.repliedOn(), reply.agency().printedOn(reply.repliedOn()), reply.text());
        }
    }

    /** @param text null only where it agrees */
    public record Closing(LocalDate day, DatedName by, boolean agreed, String text) {

        static Closing of(RequestClosing closing) {
            return new Closing(
                    closing.closedOn(),
                    closing.agency().printedOn(closing.closedOn()),
                    closing.agreed(),
                    closing.text());
        }
    }

    /** One that nobody has answered. */
    public static RequestView open() {
        return of(List.of(), null);
    }

    /** @param closing null while nobody has closed it */
    static RequestView of(List<RequestReply> replies, RequestClosing closing) {
        return new RequestView(
                state(!replies.isEmpty(), closing),
                replies.stream().map(Reply::of).toList(),
                closing == null ? null : Closing.of(closing));
    }

    private static RequestState state(boolean answered, RequestClosing closing) {
        if (closing != null) {
            return closing.agreed() ? RequestState.CLOSED_AGREED : RequestState.CLOSED_DISAGREED;
        }
        return answered ? RequestState.ANSWERED : RequestState.OPEN;
    }
}
