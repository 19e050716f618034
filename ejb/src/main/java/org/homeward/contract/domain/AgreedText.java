package org.homeward.contract.domain;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.homeward.proof.CanonicalJson;
import org.homeward.proof.Json;

/**
 * The text that both sides agree to: canonical JSON (RFC 8785), named by its SHA-256. Whoever agrees names the hash, so
 * nobody agrees to a text that another has changed.
 *
 * @param document the canonical JSON
 * @param sha256 of its bytes in UTF-8, in lower-case hexadecimal
 */
public record AgreedText(String document, String sha256) {

    /**
     * The text of a contract.
     *
     * @param clauses what follows when what was promised is not there, in words, with the contract's own numbers
     */
    public static AgreedText of(Contract contract, ContractTerms terms, List<String> clauses) {
        Json.Obj whole = Json.Obj.empty()
                .with("contract", contract.ref())
                .with("tender", contract.tenderRef())
                .with("lot", contract.lot())
                .with("buyer", contract.buyer())
                .with("provider", contract.provider())
                .with("title", terms.title())
                .with("summary", terms.summary())
                .with("people", terms.people())
                .with("startDate", terms.starts().toString())
                .with("endDate", terms.ends().toString())
                .with("extensionMonths", terms.extensionMonths())
                .with("valuePence", terms.valuePence())
                .with(
                        "lines",
                        array(terms.lines().stream().map(AgreedText::line).toList()))
                .with(
                        "outcomes",
                        array(terms.outcomes().stream().map(AgreedText::outcome).toList()))
                .with(
                        "indicators",
                        array(terms.indicators().stream()
                                .map(AgreedText::indicator)
                                .toList()))
                .with("ladder", ladder(terms.ladder()))
                .with(
                        "clauses",
                        array(clauses.stream()
                                .map(Json.Text::new)
                                .map(Json.class::cast)
                                .toList()));
        return named(whole);
    }

    /** Any other text that both sides agree to, such as a variation. */
    public static AgreedText named(Json.Obj whole) {
        String document = CanonicalJson.text(whole);
        return new AgreedText(document, hash(document));
    }

    private static Json line(PriceLine line) {
        return Json.Obj.empty()
                .with("ref", line.ref())
                .with("title", line.title())
                .with("unit", line.unit())
                .with("ratePence", line.ratePence())
                .with("plannedAMonth", plain(line.planned()))
                .with("withPerson", new Json.Bool(line.withPerson()));
    }

    private static Json outcome(Outcome outcome) {
        return Json.Obj.empty()
                .with("ref", outcome.ref())
                .with("statement", outcome.statement())
                .with("measure", outcome.measure())
                .with("baseline", outcome.baseline())
                .with("target", outcome.target())
                .with("cadence", outcome.cadence().name())
                .with("evidence", outcome.evidence())
                .with("weight", plain(outcome.weight()));
    }

    private static Json indicator(Indicator indicator) {
        return Json.Obj.empty()
                .with("ref", indicator.ref())
                .with("outcome", indicator.outcome())
                .with("title", indicator.title())
                .with("unit", indicator.unit())
                .with("better", indicator.better().name())
                .with(
                        "bands",
                        array(indicator.bands().stream().map(AgreedText::band).toList()));
    }

    /** A band as it stands in a text. */
    static Json band(Band band) {
        return Json.Obj.empty()
                .with("from", band.from().toString())
                .with("good", plain(band.good()))
                .with("approaching", plain(band.approaching()))
                .with("improvement", plain(band.improvement()));
    }

    private static Json ladder(Ladder ladder) {
        Json.Obj numbers = Json.Obj.empty();
        for (LadderParameter parameter : ladder.parameters()) {
            numbers = numbers.with(parameter.name(), plain(ladder.percent(parameter)));
        }
        return Json.Obj.empty().with("kind", ladder.kind().name()).with("numbers", numbers);
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    private static Json array(List<Json> items) {
        return new Json.Arr(items);
    }

    private static String hash(String document) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(document.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
