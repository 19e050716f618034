package org.homeward.web.evaluation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import org.homeward.evaluation.application.Scoring;
import org.homeward.evaluation.domain.Declared;
import org.homeward.evaluation.domain.WorkItem;

/** Everything that the acting evaluator marks. */
@Named
@RequestScoped
public class WorkPage {

    /**
     * One lot.
     *
     * @param to where its work goes on; empty when there is nothing to do
     * @param state of the work, such as NOT_STARTED
     */
    public record Line(String title, String hint, String to, String state) {}

    /** What waits comes first, then what is done, last what cannot be done. */
    private static final List<String> ORDER = List.of("IN_PROGRESS", "NOT_STARTED", "DONE", "CANNOT_START");

    @Inject
    private Scoring scoring;

    private List<Line> lines;

    public List<Line> getLines() {
        if (lines == null) {
            lines = scoring.work().stream()
                    .map(WorkPage::line)
                    .sorted(Comparator.comparingInt(line -> ORDER.indexOf(line.state())))
                    .toList();
        }
        return lines;
    }

    private static Line line(WorkItem item) {
        String title = Asked.say("work.lot", item.title(), item.lot(), item.lotTitle());
        String where = ".xhtml?ref=" + item.tender() + "&lot=" + item.lot();
        String marks = "/evaluation/" + (item.simplePage() ? "simple" : "marks") + where;
        if (item.declared() == Declared.CONFLICT) {
            return new Line(title, Asked.say("work.conflict"), "", "CANNOT_START");
        }
        if (item.declared() == Declared.NOT_YET) {
            return new Line(title, Asked.say("work.declare"), "/evaluation/declare" + where, "NOT_STARTED");
        }
        if (item.whole() == 0) {
            return new Line(title, Asked.say("work.closed"), "", "CANNOT_START");
        }
        String hint = Asked.say("work.given", item.given(), item.whole());
        String state = item.isDone() || item.decided() ? "DONE" : item.given() == 0 ? "NOT_STARTED" : "IN_PROGRESS";
        return new Line(title, hint, marks, state);
    }
}
