package org.homeward.web.contract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.homeward.contract.domain.Signature;
import org.homeward.shared.domain.Money;
import org.homeward.web.frame.Wording;
import org.homeward.web.http.Json;

/**
 * The agreed text of a contract as a tagged PDF (PDF/UA). It is written from the canonical JSON that both sides name by its
 * hash and from nothing else, and says that hash at its end.
 */
final class ContractPdf {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final String STYLE = """
            @page { size: A4; margin: 22mm 20mm 20mm 20mm; @bottom-right { content: counter(page) " / " counter(pages);
              font-family: Body; font-size: 9pt; } }
            body { font-family: Body; font-size: 11pt; line-height: 1.45; color: #1b2b2b; }
            h1 { font-size: 20pt; font-weight: normal; line-height: 1.2; margin: 0 0 6mm 0; }
            h2 { font-size: 14pt; font-weight: normal; margin: 8mm 0 2mm 0; color: #124242; page-break-after: avoid; }
            h3 { font-size: 12pt; font-weight: normal; margin: 5mm 0 1mm 0; page-break-after: avoid; }
            p, li { margin: 0 0 2mm 0; }
            table { width: 100%; border-collapse: collapse; -fs-table-paginate: paginate; }
            th, td { text-align: left; vertical-align: top; font-weight: normal; padding: 1.5mm 2mm 1.5mm 0;
              border-bottom: 0.3mm solid #8a9a9a; }
            .n { text-align: right; } .q { color: #465555; } .hash { font-size: 9pt; }
            """;

    /** The library tells of every sheet and font; held here so that its level stays. */
    private static final Logger LIBRARY = Logger.getLogger("com.openhtmltopdf");

    static {
        LIBRARY.setLevel(Level.WARNING);
    }

    private final ResourceBundle texts =
            ResourceBundle.getBundle("org.homeward.web.contract", Locale.UK, ContractPdf.class.getClassLoader());
    private final JsonNode document;
    private final StringBuilder out = new StringBuilder();

    private ContractPdf(JsonNode document) {
        this.document = document;
    }

    /**
     * Writes the PDF.
     *
     * @param document the canonical JSON that was, or would be, agreed to
     * @param sha256 its hash
     * @param signatures who has agreed to exactly this text
     */
    static byte[] of(String document, String sha256, List<Signature> signatures) {
        try {
            ContractPdf pdf = new ContractPdf(Json.strict().readTree(document));
            return render(pdf.html(sha256, signatures));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("the text of a contract is no JSON", e);
        }
    }

    private static byte[] render(String html) {
        try (ByteArrayOutputStream made = new ByteArrayOutputStream()) {
            PdfRendererBuilder builder = new PdfRendererBuilder();
            builder.usePdfUaAccessibility(true);
            builder.useFont(ContractPdf::font, "Body", 400, FontStyle.NORMAL, true);
            builder.withHtmlContent(html, null);
            builder.withProducer("Homeward");
            builder.toStream(made);
            builder.run();
            return made.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("the contract could not be written as a PDF", e);
        }
    }

    private static InputStream font() {
        InputStream font = ContractPdf.class.getResourceAsStream(FONT);
        if (font == null) {
            throw new IllegalStateException("the font of the PDF is not there: " + FONT);
        }
        return font;
    }

    private String html(String sha256, List<Signature> signatures) {
        String title = text("title");
        out.append("<html lang=\"en-GB\"><head><title>")
                .append(escaped(title + " (" + text("contract") + ")"))
                .append("</title><meta name=\"subject\" content=\"")
                .append(escaped(says("agree.between", text("buyer"), text("provider"))))
                .append("\"/><style>")
                .append(STYLE)
                .append("</style></head><body>");
        element("h1", title);
        element("p", says("agree.between", text("buyer"), text("provider")));
        head();
        outcomes();
        indicators();
        prices();
        element(
                "h2",
                says("clause", says("ladder." + document.at("/ladder/kind").asText())));
        out.append("<ol>");
        document.path("clauses").forEach(clause -> element("li", clause.asText()));
        out.append("</ol>");
        signed(sha256, signatures);
        return out.append("</body></html>").toString();
    }

    private void head() {
        out.append("<table><tbody>");
        row(
                "facts.text",
                text("contract") + ", " + text("tender") + "/"
                        + document.path("lot").asInt());
        row("agree.people", document.path("people").asText());
        row("terms.start", day("startDate"));
        row("terms.end", day("endDate"));
        row("facts.extension", extension());
        row("terms.value", Money.ofPence(document.path("valuePence").asLong()).toString());
        if (!text("summary").isEmpty()) {
            row("agree.summary", text("summary"));
        }
        out.append("</tbody></table>");
    }

    private void outcomes() {
        element("h2", says("outcomes"));
        for (JsonNode outcome : document.path("outcomes")) {
            element(
                    "h3",
                    outcome.path("ref").asText() + ": \u201c"
                            + outcome.path("statement").asText() + "\u201d");
            out.append("<table><tbody>");
            row("agree.measure", outcome.path("measure").asText());
            row("agree.baseline", outcome.path("baseline").asText());
            row("agree.target", outcome.path("target").asText());
            row("agree.cadence", says("cadence." + outcome.path("cadence").asText()));
            row("agree.evidence", outcome.path("evidence").asText());
            row(
                    "agree.weight.row",
                    says("agree.weight.of", outcome.path("weight").asText()));
            out.append("</tbody></table>");
        }
    }

    private void indicators() {
        element("h2", says("indicators"));
        out.append("<table><thead><tr>");
        for (String key :
                List.of("indicator.title", "rating.GOOD", "rating.APPROACHING_TARGET", "rating.REQUIRES_IMPROVEMENT")) {
            out.append("<th scope=\"col\">").append(escaped(says(key))).append("</th>");
        }
        out.append("</tr></thead><tbody>");
        for (JsonNode indicator : document.path("indicators")) {
            out.append("<tr><th scope=\"row\">")
                    .append(escaped(indicator.path("ref").asText() + " ("
                            + indicator.path("outcome").asText() + "): "
                            + indicator.path("title").asText() + ", "
                            + indicator.path("unit").asText() + ", "
                            + says("better." + indicator.path("better").asText())))
                    .append("</th>");
            for (String bound : List.of("good", "approaching", "improvement")) {
                out.append("<td>");
                bounds(indicator, bound).forEach(words -> element("p", words));
                out.append("</td>");
            }
            out.append("</tr>");
        }
        out.append("</tbody></table>");
        element("p", says("indicator.improvement.hint"));
    }

    /** Every band that was agreed; where a later one follows, each with its first day. */
    private List<String> bounds(JsonNode indicator, String bound) {
        String way = "bound." + indicator.path("better").asText();
        JsonNode bands = indicator.path("bands");
        List<String> lines = new ArrayList<>();
        for (JsonNode band : bands) {
            String figure = says(way, band.path(bound).asText());
            String from = DAY.format(LocalDate.parse(band.path("from").asText()));
            lines.add(bands.size() == 1 ? figure : says("pdf.from", from, figure));
        }
        return lines;
    }

    private String extension() {
        int months = document.path("extensionMonths").asInt();
        return switch (months) {
            case 0 -> says("list.no.extension");
            case 1 -> says("agree.extension.one");
            default -> says("agree.extension", months);
        };
    }

    private void prices() {
        element("h2", says("prices"));
        out.append("<table><thead><tr>");
        for (String key : List.of("prices.line", "prices.rate", "prices.planned")) {
            out.append("<th scope=\"col\">").append(escaped(says(key))).append("</th>");
        }
        out.append("</tr></thead><tbody>");
        for (JsonNode line : document.path("lines")) {
            String person = line.path("withPerson").asBoolean() ? " (" + says("prices.person") + ")" : "";
            out.append("<tr><th scope=\"row\">")
                    .append(escaped(line.path("ref").asText() + ": "
                            + line.path("title").asText() + person))
                    .append("</th><td>")
                    .append(escaped(Money.ofPence(line.path("ratePence").asLong()) + ", "
                            + line.path("unit").asText()))
                    .append("</td><td>")
                    .append(escaped(line.path("plannedAMonth").asText()))
                    .append("</td></tr>");
        }
        out.append("</tbody></table>");
    }

    private void signed(String sha256, List<Signature> signatures) {
        element("h2", says("agree.signed"));
        if (signatures.isEmpty()) {
            element("p", says("pdf.nobody"));
        }
        for (Signature signature : signatures) {
            element(
                    "p",
                    says("side." + signature.side()) + ": "
                            + says("pdf.signed", signature.person(), Wording.stamp(signature.at())));
        }
        element("h2", says("agree.hash"));
        element("p", says("agree.hash.text"));
        out.append("<p class=\"hash\">SHA-256: ").append(escaped(sha256)).append("</p>");
    }

    private void row(String key, String value) {
        out.append("<tr><th scope=\"row\">")
                .append(escaped(says(key)))
                .append("</th><td>")
                .append(escaped(value))
                .append("</td></tr>");
    }

    private void element(String name, String words) {
        out.append('<')
                .append(name)
                .append('>')
                .append(escaped(words))
                .append("</")
                .append(name)
                .append('>');
    }

    private String day(String field) {
        return DAY.format(LocalDate.parse(text(field)));
    }

    private String text(String field) {
        return document.path(field).asText();
    }

    private String says(String key, Object... parameters) {
        String filled = texts.getString(key);
        for (int i = 0; i < parameters.length; i++) {
            filled = filled.replace("{" + i + "}", String.valueOf(parameters[i]));
        }
        return filled;
    }

    /** What people typed is text, never markup; what XML cannot carry is left out. */
    static String escaped(String words) {
        StringBuilder safe = new StringBuilder();
        Map<Integer, String> named =
                Map.of((int) '&', "&amp;", (int) '<', "&lt;", (int) '>', "&gt;", (int) '"', "&quot;");
        words.codePoints()
                .filter(c -> c == '\n' || c == '\t' || (c >= ' ' && c != 0xFFFE && c != 0xFFFF))
                .forEach(c -> safe.append(named.getOrDefault(c, Character.toString(c))));
        return safe.toString();
    }
}
