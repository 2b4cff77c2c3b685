package vn.hiepdong.conference.request;

import vn.hiepdong.agency.DatedName;
import vn.hiepdong.conference.ConferenceHeading;
import vn.hiepdong.conference.remark.Remark;

/**
 * One request, as the forms about it show it.
 *
 * @param by who made it; null where nobody is named
 * @param address from the portal's root, before what is done with it
 * @param back where it is read
 */
record RequestPage(
        ConferenceHeading conference,
        String by,
        DatedName addressee,
        String said,
        RequestView standing,
        String address,
        String back) {

    static RequestPage of(Remark request, RequestView standing) {
        var conference = request.conference();
        var page = "/staff/conferences/" + conference.id();
        return new RequestPage(
                ConferenceHeading.of(conference),
                request.saidBy(),
                request.addressee().printedOn(conference.startsOn()),
                request.text(),
                standing,
                page + "/remarks/" + request.id(),
                page + "#remark-" + request.id());
    }
}
