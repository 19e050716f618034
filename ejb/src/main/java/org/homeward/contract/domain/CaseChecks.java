package org.homeward.contract.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.homeward.shared.domain.Conflict;
import org.homeward.shared.domain.Invalid;
import org.homeward.shared.domain.Refused;

/** What an event of a case must bring along, and the days that it has to wait for. */
final class CaseChecks {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final int MOST_MILESTONES = 20;
    private static final int LONGEST_TITLE = 500;
    private static final int LONGEST_OWNER = 200;

    private CaseChecks() {}

    /** Refused as a conflict with this code unless it holds. */
    static void holds(boolean holds, String code) {
        if (!holds) {
            throw new Conflict(code);
        }
    }

    /** Refused with {@code case-too-early} up to and with the last day of a time. */
    static void after(LocalDate due, LocalDate day) {
        if (!day.isAfter(due)) {
            throw new Conflict("case-too-early", DAY.format(due));
        }
    }

    /** A share within what the contract allows; the contract's own where none is given. */
    static void percent(CaseEvent event, Ladder ladder, LadderParameter parameter) {
        BigDecimal most = ladder.percent(parameter);
        BigDecimal wanted = event.percent().orElse(most);
        new Invalid.Collector()
                .check(wanted.signum() > 0 && wanted.stripTrailingZeros().scale() <= 2, "percent", "case-percent")
                .throwIfAny();
        if (wanted.compareTo(most) > 0) {
            throw new Refused(
                    "case-percent-most",
                    "At most so much is withheld for a month",
                    ladder.rungs().get(parameter).source(),
                    most.stripTrailingZeros().toPlainString());
        }
    }

    /** A day after the event, where one is given or needed. */
    static void due(CaseEvent event, boolean needed) {
        new Invalid.Collector()
                .check(event.dueOn().map(day -> day.isAfter(event.on())).orElse(!needed), "dueOn", "case-due")
                .throwIfAny();
    }

    /** Steps with what, who and when, none due before this day. */
    static void plan(List<Milestone> plan, LocalDate day) {
        Invalid.Collector wrong = new Invalid.Collector()
                .check(!plan.isEmpty(), "plan", "case-plan-needed")
                .check(plan.size() <= MOST_MILESTONES, "plan", "case-plan-long", "" + MOST_MILESTONES);
        for (int i = 0; i < plan.size(); i++) {
            Milestone milestone = plan.get(i);
            String at = "plan[" + i + "].";
            wrong.check(milestone.title().strip().length() >= 3, at + "title", "case-milestone-title")
                    .check(
                            milestone.title().length() <= LONGEST_TITLE,
                            at + "title",
                            "contract-text-long",
                            "" + LONGEST_TITLE)
                    .check(!milestone.owner().isBlank(), at + "owner", "case-milestone-owner")
                    .check(
                            milestone.owner().length() <= LONGEST_OWNER,
                            at + "owner",
                            "contract-text-long",
                            "" + LONGEST_OWNER)
                    .check(!milestone.dueOn().isBefore(day), at + "dueOn", "case-milestone-due");
        }
        wrong.throwIfAny();
    }
}
