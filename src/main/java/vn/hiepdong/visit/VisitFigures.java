package vn.hiepdong.visit;

import vn.hiepdong.web.text.Numbers;

/**
 * The three figures of the counter.
 *
 * @param online distinct visitors of the last five minutes, on all nodes
 * @param today visits since midnight in Vietnam
 * @param total the start value of the settings and the visits of all days
 */
public record VisitFigures(long online, long today, long total) {

    public String onlineText() {
        return Numbers.print(online);
    }

    public String todayText() {
        return Numbers.print(today);
    }

    public String totalText() {
        return Numbers.print(total);
    }
}
