package org.homeward.web.tender;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.homeward.shared.application.Messages;
import org.homeward.shared.application.RulebookReading;
import org.homeward.shared.domain.Money;
import org.homeward.tender.domain.Burden;
import org.homeward.tender.domain.Finding;
import org.homeward.tender.domain.LotFacts;
import org.homeward.tender.domain.MarkMeaning;
import org.homeward.tender.domain.QuestionFacts;
import org.homeward.tender.domain.TenderFacts;
import org.homeward.tender.domain.TenderItem;
import org.homeward.tender.domain.TenderState;
import org.homeward.web.frame.PageTexts;
import org.homeward.web.frame.Wording;

/** How pages say what is in a tender. */
@Named
@RequestScoped
public class TenderWords {

    private static final String FEATURE = "tender";

    @Inject
    private Messages messages;

    @Inject
    private RulebookReading rules;

    @Inject
    private Clock clock;

    /** What stands in the way, in words. */
    public String finding(Finding finding) {
        return messages.text(finding.code(), finding.parameters());
    }

    /** The page on which a finding is mended. */
    public String mend(Finding finding, String ref) {
        String section = finding.section().equals("conditions") ? "demands" : finding.section();
        return "/tender/" + section + ".xhtml?ref=" + ref;
    }

    /** {@code 15} or {@code 12.5}. */
    public String plain(BigDecimal number) {
        return typed(number).toPlainString();
    }

    /** The number without nought behind it, as somebody would type it. */
    static BigDecimal typed(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    public String text(String key) {
        return PageTexts.of(FEATURE, key);
    }

    /** Most words of all answers together. */
    public int mostWords(TenderFacts facts) {
        return facts.questions().stream().mapToInt(QuestionFacts::maxWords).sum();
    }

    /** Question and price weights together. */
    public String total(TenderFacts facts) {
        return plain(facts.questions().stream()
                .map(QuestionFacts::weight)
                .reduce(facts.price().weight(), BigDecimal::add));
    }

    public boolean isHundred(TenderFacts facts) {
        return total(facts).equals("100");
    }

    /** The marks with their meanings, the highest first, in one line. */
    public String scale(QuestionFacts question) {
        return fromTheTop(question).stream()
                .map(step -> step.mark() + " " + step.meaning())
                .collect(Collectors.joining("; "));
    }

    /** The steps of the scale, the highest mark first. */
    static List<MarkMeaning> fromTheTop(QuestionFacts question) {
        return question.scale().stream()
                .sorted(Comparator.comparingInt(MarkMeaning::mark).reversed())
                .toList();
    }

    /** The same for pages. */
    public List<MarkMeaning> steps(QuestionFacts question) {
        return fromTheTop(question);
    }

    /** Where a lot's support is wanted, for how many people, and when. */
    public String where(LotFacts lot) {
        String places = lot.areaNames().isEmpty() ? text("areas.unknown") : joined(lot.areaNames());
        String many = lot.capacity().isPresent() ? ". " + people(lot.capacity().getAsInt()) : "";
        return places + many + ". " + dates(lot) + ".";
    }

    /** The address where a bid for a lot begins. */
    public String bidding(String ref, int lot) {
        return "/bidding/start.xhtml?tender=" + ref + "&lot=" + lot;
    }

    /** The address where officers open a lot's bids. */
    public String opening(String ref, int lot) {
        return "/bidding/open.xhtml?tender=" + ref + "&lot=" + lot;
    }

    /** The address where a question is answered. */
    public String answering(String ref, int number) {
        return "/tender/clarifications.xhtml?ref=" + ref + "&number=" + number;
    }

    /** What an addendum changed, in words. */
    public String changed(String what) {
        return PageTexts.find(FEATURE, "changed." + what).orElse(what);
    }

    /** What it said before or says now; a moment as people say it. */
    public String said(String text) {
        return text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]+Z") ? Wording.moment(Instant.parse(text)) : text;
    }

    /** From how many hours a bid is a large burden, as the policy says today. */
    public String getLargeHours() {
        return rules.one("burden.large-hours", LocalDate.now(clock)).value();
    }

    /** How many people all lots are for; empty when a lot does not say. */
    public String people(TenderFacts facts) {
        boolean known = !facts.lots().isEmpty()
                && facts.lots().stream().allMatch(lot -> lot.capacity().isPresent());
        int people =
                facts.lots().stream().mapToInt(lot -> lot.capacity().orElse(0)).sum();
        return known ? people(people) : "";
    }

    public String people(int people) {
        return people == 1 ? text("people.one") : PageTexts.of(FEATURE, "people.many", Wording.number(people));
    }

    public String lots(TenderFacts facts) {
        int number = facts.lots().size();
        return number == 1 ? text("lots.one") : PageTexts.of(FEATURE, "lots.many", number);
    }

    /** From when to when, as far as it is known. */
    public String dates(LotFacts lot) {
        if (lot.startDate().isEmpty()) {
            return text("dates.unknown");
        }
        String start = Wording.date(lot.startDate().get());
        return lot.endDate()
                .map(end -> PageTexts.of(FEATURE, "dates.both", start, Wording.date(end)))
                .orElseGet(() -> PageTexts.of(FEATURE, "dates.start", start));
    }

    public String joined(List<String> names) {
        return String.join(", ", names);
    }

    public String value(TenderFacts facts) {
        return facts.value().map(Money::toString).orElseGet(() -> text("value.unknown"));
    }

    /** {@code about 8 hours of work}: to whole hours, and never less than one. */
    public String hours(Burden burden) {
        int whole = Math.max(1, burden.hours().setScale(0, RoundingMode.HALF_UP).intValueExact());
        return whole == 1 ? text("burden.about.one") : PageTexts.of(FEATURE, "burden.about", whole);
    }

    /** The tag of a tender in its buyer's list: also whether it waits for approval, is being judged or is decided. */
    public String state(TenderItem item) {
        if (item.state() == TenderState.DRAFT && item.approvalAskedAt().isPresent()) {
            return "TENDER_ASKED";
        }
        if (item.state() == TenderState.CLOSED && item.lotsOpened() > 0) {
            return "TENDER_OPENED";
        }
        return "TENDER_" + (item.state() == TenderState.CLOSED && item.lotsDecided() > 0 ? "DECIDED" : item.state());
    }

    /** What is said beside the deadline, before it and after it. */
    public String closing(TenderFacts facts, Instant now) {
        boolean over = facts.deadline().filter(at -> !now.isBefore(at)).isPresent();
        return text(over ? "closed" : "closes");
    }

    /** The tag of a tender: open for bids only until its deadline. */
    public String state(TenderFacts facts, Instant now) {
        boolean over = facts.state() == TenderState.PUBLISHED
                && facts.deadline().filter(at -> !now.isBefore(at)).isPresent();
        return "TENDER_" + (over ? TenderState.CLOSED : facts.state());
    }
}
