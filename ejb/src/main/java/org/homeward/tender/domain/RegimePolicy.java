package org.homeward.tender.domain;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.homeward.party.domain.OrganisationKind;
import org.homeward.shared.domain.Money;
import org.homeward.shared.domain.Setting;
import org.homeward.tender.domain.RegimeAnswer.Reason;

/**
 * Chooses the law that a purchase follows: the provider selection regime for health services of relevant authorities
 * (Health Care Services (Provider Selection Regime) Regulations 2023, Procurement Regulations 2024 reg 43), else the
 * Procurement Act 2023 with light touch (s.9, Procurement Regulations 2024 Sch 1), the whole Act, or below the threshold
 * (Part 6). The value is the most that could be paid, VAT, extensions and options included (Sch 3); an unknown value
 * counts as above every threshold.
 */
public final class RegimePolicy {

    private static final String PSR = "Provider Selection Regime Regulations 2023 reg 3 and Sch 1";
    private static final String PSR_OUT = "Procurement Regulations 2024 reg 43";
    private static final String VALUE = "Procurement Act 2023 Sch 3";
    private static final int HUNDRED = 100;

    private final RegimeFacts facts;
    private final RegimeFigures figures;
    private final List<Reason> reasons = new ArrayList<>();
    private final List<Setting> used = new ArrayList<>();

    private RegimePolicy(RegimeFacts facts, RegimeFigures figures) {
        this.facts = facts;
        this.figures = figures;
    }

    /** The answer, with every step of the reasoning. */
    public static RegimeAnswer answer(RegimeFacts facts, RegimeFigures figures) {
        return new RegimePolicy(facts, figures).answer();
    }

    private RegimeAnswer answer() {
        Optional<Money> value = reckoned();
        BuyingRegime regime = isHealth() ? BuyingRegime.PSR : underTheAct(value);
        return new RegimeAnswer(
                regime,
                facts.on(),
                value,
                reasons,
                figures.routes().stream()
                        .filter(route -> route.regime() == regime)
                        .map(RouteRule::asChoice)
                        .toList(),
                used.stream().map(RegimePolicy::threshold).toList());
    }

    /** Everything that could be paid, with VAT. A rounded half penny of VAT goes up, as the invoice would. */
    private Optional<Money> reckoned() {
        if (facts.value().valuePence().isEmpty()) {
            return Optional.empty();
        }
        Money sum = Money.ofPence(facts.value().valuePence().get())
                .plus(Money.ofPence(facts.value().extensionsPence()))
                .plus(Money.ofPence(facts.value().optionsPence()));
        if (facts.value().vatIncluded()) {
            return Optional.of(sum);
        }
        BigInteger rate = figures.vat()
                .percent()
                .add(BigDecimal.valueOf(HUNDRED))
                .movePointRight(4)
                .toBigIntegerExact();
        return Optional.of(sum.fraction(rate, BigInteger.valueOf(HUNDRED * 10_000L), RoundingMode.HALF_UP));
    }

    private boolean isHealth() {
        List<Optional<CpvRule>> matches = facts.cpv().stream()
                .map(code -> match(code, CpvRule.List.PSR_HEALTH))
                .toList();
        boolean any = matches.stream().anyMatch(Optional::isPresent);
        boolean all = matches.stream().allMatch(Optional::isPresent);
        boolean main = facts.health().main().orElse(all);
        if (!any) {
            if (main) {
                say(
                        "You say that health care is the main subject, but none of the codes is a health service. Add its"
                                + " code if there is one; support at home alone is not health care.",
                        "The regime holds for the health services of its own list",
                        PSR,
                        false);
            }
            return false;
        }
        boolean verified = matches.stream().flatMap(Optional::stream).allMatch(CpvRule::verified);
        if (!isRelevantAuthority()) {
            say(
                    "The buyer is not a relevant authority, so the provider selection regime does not hold.",
                    "Only relevant authorities follow the provider selection regime",
                    PSR,
                    true);
            return false;
        }
        if (!main) {
            say(
                    "Health care is not the main subject, so the provider selection regime does not hold.",
                    "A mixed contract follows it only where health is the main subject",
                    PSR,
                    false);
            return false;
        }
        if (!all && facts.health().separable().orElse(true)) {
            say(
                    "The other parts could reasonably be bought apart, so the provider selection regime does not hold.",
                    "A mixed contract follows it only where its parts cannot reasonably be separated",
                    PSR,
                    false);
            return false;
        }
        say(
                all
                        ? "Every code is a health service, and the buyer is a relevant authority."
                        : "Health care is the main subject and cannot reasonably be separated from the rest.",
                "Health services of relevant authorities follow the provider selection regime, whatever their value",
                PSR,
                verified && all);
        say("The Procurement Act does not apply to them.", "Regulated health procurement is exempt", PSR_OUT, true);
        return true;
    }

    private boolean isRelevantAuthority() {
        return facts.buyer() == OrganisationKind.COUNCIL
                || facts.buyer() == OrganisationKind.ICB
                || facts.buyer() == OrganisationKind.NHS_PROVIDER;
    }

    private BuyingRegime underTheAct(Optional<Money> value) {
        CpvCode main = facts.cpv().get(0);
        Optional<CpvRule> light = match(main, CpvRule.List.LIGHT_TOUCH);
        boolean mixed = facts.cpv().stream()
                .anyMatch(code -> match(code, CpvRule.List.LIGHT_TOUCH).isPresent() != light.isPresent());
        if (mixed) {
            say(
                    "The first code, " + main.code() + ", is taken as the main subject.",
                    "A contract is light touch when it is wholly or mainly for such services",
                    "Procurement Act 2023 s.9",
                    true);
        }
        light.ifPresentOrElse(
                rule -> say(
                        "The services are in the light touch list: " + rule.title() + ".",
                        "Light touch contracts are those for services of the list",
                        rule.source(),
                        rule.verified()),
                () -> say(
                        "The code " + main.code() + " is not in our copy of the light touch list.",
                        "What is not in the list follows the whole Act",
                        "Procurement Regulations 2024 Sch 1",
                        !main.isService()));
        Setting threshold = light.isPresent() ? figures.lightTouch() : figures.services();
        BuyingRegime above = light.isPresent() ? BuyingRegime.LIGHT_TOUCH : BuyingRegime.STANDARD;
        used.add(threshold);
        boolean reached = value.isEmpty() || value.get().compareTo(threshold.money()) >= 0;
        say(compared(value, threshold, reached), threshold.rule(), threshold.source(), threshold.verified());
        if (value.isEmpty()) {
            say("The value is not known.", "An unknown value counts as above the threshold", VALUE, true);
        }
        return reached ? above : BuyingRegime.BELOW_THRESHOLD;
    }

    private static String compared(Optional<Money> value, Setting threshold, boolean reached) {
        String sum = value.map(Money::toString).orElse("A value that is not known");
        return sum + (reached ? " reaches the threshold of " : " is below the threshold of ") + threshold.money()
                + ", VAT, extensions and options included.";
    }

    /** The longest prefix wins, so that an exception can be a row of its own. */
    private Optional<CpvRule> match(CpvCode code, CpvRule.List list) {
        return figures.codes().stream()
                .filter(rule -> rule.list() == list && rule.covers(code))
                .max(Comparator.comparingInt(rule -> rule.prefix().length()));
    }

    private void say(String explanation, String rule, String source, boolean verified) {
        reasons.add(new Reason(explanation, rule, source, verified));
    }

    private static RegimeAnswer.ThresholdUsed threshold(Setting setting) {
        return new RegimeAnswer.ThresholdUsed(
                setting.key(), setting.title(), setting.money(), setting.rule(), setting.source(), setting.verified());
    }
}
