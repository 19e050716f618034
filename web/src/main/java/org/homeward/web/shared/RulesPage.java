package org.homeward.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.homeward.shared.application.RulebookReading;
import org.homeward.shared.domain.ListQuery;
import org.homeward.shared.domain.Page;
import org.homeward.shared.domain.Setting;
import org.homeward.web.frame.PageTexts;
import org.homeward.web.frame.Wording;

/** Every setting as it holds on a day, with its source. */
@Named
@RequestScoped
public class RulesPage {

    private static final int MEGABYTE = 1024 * 1024;

    @Inject
    private RulebookReading rules;

    @Inject
    private Clock clock;

    private String on;
    private int page = 1;
    private Page<Setting> list;

    /** The day asked for; today when none, or none that can be read, was given. */
    public LocalDate getDay() {
        try {
            return on == null || on.isBlank() ? LocalDate.now(clock) : LocalDate.parse(on);
        } catch (DateTimeParseException e) {
            return LocalDate.now(clock);
        }
    }

    public Page<Setting> getList() {
        if (list == null) {
            list = rules.list(getDay(), ListQuery.of(page, ListQuery.USUAL_PAGE));
        }
        return list;
    }

    /** The value as people say it: a sum in pounds, a share in percent, a number with what it counts. */
    public String value(Setting setting) {
        return switch (setting.kind()) {
            case MONEY -> setting.money().toString();
            case PERCENT -> setting.value() + "%";
            case WHOLE -> whole(setting);
            case TEXT -> setting.value();
        };
    }

    private static String whole(Setting setting) {
        boolean megabytes = setting.unit().equals("bytes") && setting.whole() % MEGABYTE == 0;
        return megabytes ? setting.whole() / MEGABYTE + " MB" : Wording.number(setting.whole()) + " " + setting.unit();
    }

    public String since(Setting setting) {
        String from = Wording.date(setting.from());
        return setting.until()
                .map(until -> PageTexts.of("shared", "rules.since.until", from, Wording.date(until)))
                .orElseGet(() -> PageTexts.of("shared", "rules.since.from", from));
    }

    public String getOn() {
        return on;
    }

    public void setOn(String on) {
        this.on = on;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
