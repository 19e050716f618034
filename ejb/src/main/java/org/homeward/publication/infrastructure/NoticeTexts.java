package org.homeward.publication.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.homeward.publication.domain.AwardNotice;
import org.homeward.publication.domain.Competition;
import org.homeward.publication.domain.ContractNotice;
import org.homeward.publication.domain.NoticeArea;
import org.homeward.publication.domain.NoticeCriterion;
import org.homeward.publication.domain.NoticeDuty;
import org.homeward.publication.domain.NoticeKind;
import org.homeward.publication.domain.NoticeLot;
import org.homeward.publication.domain.NoticeSection;
import org.homeward.publication.domain.PlannedNotice;
import org.homeward.publication.domain.TenderNotice;
import org.homeward.shared.application.Messages;
import org.homeward.shared.domain.Money;
import org.homeward.shared.infrastructure.Rulebook;

/** What notices say to people, from the data. The words stand in the catalogue of texts. */
@ApplicationScoped
public class NoticeTexts {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm zzz", Locale.UK);
    private static final DateTimeFormatter ZONE = DateTimeFormatter.ofPattern("zzz", Locale.UK);

    @Inject
    private Messages messages;

    @Inject
    private Rulebook rules;

    @Inject
    private NoticeDuties duties;

    @Inject
    private Clock clock;

    List<NoticeSection> planned(PlannedNotice notice) {
        List<NoticeSection> sections = new ArrayList<>();
        add(sections, "buyer", notice.buyer().name());
        add(sections, "plan", notice.summary());
        add(sections, "support", notice.support());
        add(sections, "where", names(notice.areas()));
        add(sections, "people", people(notice.people()));
        add(sections, "value", value(notice.value()));
        add(sections, "when", whenPlanned(notice));
        add(sections, "why", notice.reason());
        add(sections, "law", law(NoticeKind.UK3, NoticeKind.UK3.source()));
        return sections;
    }

    List<NoticeSection> withdrawn(PlannedNotice notice, String reason) {
        List<NoticeSection> sections = new ArrayList<>();
        add(sections, "buyer", notice.buyer().name());
        add(sections, "withdrawn", reason);
        add(sections, "plan", notice.summary());
        add(sections, "law", law(NoticeKind.UK3, NoticeKind.UK3.source()));
        return sections;
    }

    List<NoticeSection> tender(TenderNotice notice) {
        List<NoticeSection> sections = new ArrayList<>();
        add(sections, "buyer", notice.buyer().name());
        about(sections, notice);
        return sections;
    }

    List<NoticeSection> amendment(TenderNotice notice, int number, String what) {
        List<NoticeSection> sections = new ArrayList<>();
        add(sections, "buyer", notice.buyer().name());
        add(sections, "change", say("change-number", Integer.toString(number)), what);
        about(sections, notice);
        return sections;
    }

    List<NoticeSection> termination(TenderNotice notice, String reason) {
        List<NoticeSection> sections = new ArrayList<>();
        add(sections, "buyer", notice.buyer().name());
        add(sections, "tender", notice.title(), notice.tenderRef());
        add(
                sections,
                "ended",
                notice.lots().stream()
                        .filter(lot -> !lot.state().equals("active"))
                        .map(lot -> say("lot-" + lot.state(), Integer.toString(lot.number()), lot.title()))
                        .toArray(String[]::new));
        add(sections, "reason", reason);
        add(sections, "law", law(NoticeKind.UK12, notice));
        return sections;
    }

    List<NoticeSection> award(AwardNotice notice) {
        TenderNotice tender = notice.tender();
        List<NoticeSection> sections = new ArrayList<>();
        add(sections, "buyer", tender.buyer().name());
        add(sections, "tender", tender.title(), tender.tenderRef());
        add(sections, "lot", lotName(tender, notice.lot()));
        add(sections, "supplier", notice.supplier().name());
        add(sections, "value", value(notice.value()));
        add(sections, "decision", notice.reason());
        add(sections, "bids", Integer.toString(notice.bids()));
        notice.summariesSent().ifPresent(at -> add(sections, "summaries", date(at)));
        add(
                sections,
                "standstill",
                notice.standstill()
                        .map(wait -> say("standstill-runs", DATE.format(wait.firstDay()), DAY.format(wait.lastDay())))
                        .orElseGet(() -> say("standstill-none")));
        add(
                sections,
                "law",
                law(tender.competition().isUnderTheAct() ? NoticeKind.UK6 : NoticeKind.PSR_INTENTION, tender));
        return sections;
    }

    List<NoticeSection> awardWithdrawn(AwardNotice notice, String why) {
        TenderNotice tender = notice.tender();
        List<NoticeSection> sections = new ArrayList<>();
        add(sections, "buyer", tender.buyer().name());
        add(sections, "tender", tender.title(), tender.tenderRef());
        add(sections, "lot", lotName(tender, notice.lot()));
        add(sections, "withdrawn", say("award-withdrawn", notice.supplier().name()), why);
        add(sections, "law", law(tender.competition().isUnderTheAct() ? NoticeKind.UK6 : NoticeKind.PSR_INTENTION));
        return sections;
    }

    List<NoticeSection> contract(ContractNotice notice) {
        TenderNotice tender = notice.tender();
        List<NoticeSection> sections = new ArrayList<>();
        add(sections, "buyer", tender.buyer().name());
        add(sections, "tender", tender.title(), tender.tenderRef());
        add(sections, "lot", lotName(tender, notice.lot()));
        add(sections, "supplier", notice.supplier().name());
        add(sections, "signed", DATE.format(notice.signedOn()));
        add(sections, "term", days(notice.starts(), notice.ends()));
        add(sections, "value", value(notice.value()));
        add(
                sections,
                "law",
                law(tender.competition().isUnderTheAct() ? NoticeKind.UK7 : NoticeKind.PSR_CONFIRMATION, tender));
        return sections;
    }

    private void about(List<NoticeSection> sections, TenderNotice notice) {
        Competition competition = notice.competition();
        add(sections, "wanted", notice.summary().split("\\R{2,}"));
        add(
                sections,
                "how",
                say("method-" + competition.method()),
                say("regime-" + competition.regime().toLowerCase(Locale.ROOT).replace('_', '-')));
        add(sections, "lots", notice.lots().stream().map(this::lot).toArray(String[]::new));
        add(sections, "lots-reason", notice.lotsReason());
        add(sections, "value", value(notice.value()));
        add(sections, "cpv", notice.cpv().toArray(String[]::new));
        add(sections, "judged", notice.criteria().stream().map(this::criterion).toArray(String[]::new));
        add(
                sections,
                "dates",
                notice.questionsClose()
                        .map(at -> say("questions-until", moment(at)))
                        .orElse(""),
                say("bids-until", moment(notice.deadline())));
        add(sections, "standstill", say(notice.standstillOffered() ? "standstill-offered" : "standstill-none"));
        add(sections, "bid", say("bid-how", notice.tenderRef()));
        add(sections, "law", law(NoticeKind.UK4, notice));
    }

    private String lot(NoticeLot lot) {
        String where = names(lot.areas());
        String people = people(lot.people());
        return List.of(
                        say("lot", Integer.toString(lot.number()), lot.title()),
                        where,
                        people,
                        days(lot.starts(), lot.ends()))
                .stream()
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining("; "));
    }

    private String lotName(TenderNotice tender, int number) {
        return tender.lots().stream()
                .filter(lot -> lot.number() == number)
                .findFirst()
                .map(lot -> say("lot", Integer.toString(number), lot.title()))
                .orElse("");
    }

    private String criterion(NoticeCriterion criterion) {
        String weight = criterion.weight().stripTrailingZeros().toPlainString();
        return criterion.type() == NoticeCriterion.Type.PRICE
                ? say("price-weighs", weight, criterion.description())
                : say("question-weighs", criterion.name(), weight, criterion.description());
    }

    private String people(OptionalInt people) {
        if (people.isEmpty()) {
            return "";
        }
        int number = people.getAsInt();
        int smallest = rules.whole("needs.small-number", LocalDate.ofInstant(clock.instant(), LONDON));
        return number < smallest
                ? say("people-few", Integer.toString(smallest))
                : say("people-number", Integer.toString(number));
    }

    private String value(Optional<Money> value) {
        return value.map(money -> say("value-up-to", money.toString())).orElseGet(() -> say("value-unknown"));
    }

    private String[] whenPlanned(PlannedNotice notice) {
        return new String[] {
            notice.tenderExpected()
                    .map(day -> say("tender-expected", DATE.format(day)))
                    .orElse(""),
            notice.supportFrom()
                    .map(day -> say("support-from", DATE.format(day)))
                    .orElse("")
        };
    }

    private String days(Optional<LocalDate> from, Optional<LocalDate> until) {
        if (from.isPresent() && until.isPresent()) {
            return say("from-until", DATE.format(from.get()), DATE.format(until.get()));
        }
        return from.map(day -> say("from", DATE.format(day))).orElse("");
    }

    /** Names the law that asks for the notice, or says that below the threshold none does. */
    private String law(NoticeKind kind, TenderNotice tender) {
        Competition competition = tender.competition();
        if (competition.isAboveThreshold()) {
            return law(kind, kind.source());
        }
        return duties.of(competition.regime(), competition.route(), tender.value(), LocalDate.now(clock)).stream()
                .filter(duty -> duty.kind() == kind && duty.strength() == NoticeDuty.Strength.MUST)
                .findFirst()
                .map(duty -> law(kind, duty.source()))
                .orElseGet(() -> say("law-none", kind.title(), number(kind)));
    }

    private String law(NoticeKind kind, String source) {
        return say("law-source", kind.title(), number(kind), source);
    }

    private static String number(NoticeKind kind) {
        return kind.isNumbered() ? " " + kind.name() : "";
    }

    private static String names(List<NoticeArea> areas) {
        return areas.stream().map(NoticeArea::name).collect(Collectors.joining(", "));
    }

    private static String date(Instant at) {
        return DATE.format(at.atZone(LONDON));
    }

    /** As pages say it: {@code Friday 11 December 2026, 12 noon GMT}. */
    private String moment(Instant at) {
        ZonedDateTime there = at.atZone(LONDON);
        String time =
                there.toLocalTime().equals(LocalTime.NOON) ? say("noon", ZONE.format(there)) : CLOCK.format(there);
        return DAY.format(there) + ", " + time;
    }

    private String say(String code, String... parameters) {
        return messages.text("notice-says-" + code, parameters);
    }

    private void add(List<NoticeSection> sections, String heading, String... lines) {
        List<String> said =
                List.of(lines).stream().filter(line -> !line.isBlank()).toList();
        if (!said.isEmpty()) {
            sections.add(new NoticeSection(messages.text("notice-heading-" + heading), said));
        }
    }
}
