package org.homeward.bidding.domain;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.homeward.proof.CanonicalJson;
import org.homeward.proof.Json;

/**
 * Everything that goes into the envelope. Written as one package: the length of a JSON text, the text, and the files one
 * after the other.
 *
 * @param evidence what the bidder's profile held then, in words
 */
public record BidContent(
        List<BidAnswer> answers,
        Optional<Long> pricePence,
        List<ConditionMet> conditions,
        List<String> evidence,
        List<AttachedFile> attachments) {

    private static final int FORMAT = 1;

    public BidContent {
        answers = List.copyOf(answers);
        conditions = List.copyOf(conditions);
        evidence = List.copyOf(evidence);
        attachments = List.copyOf(attachments);
    }

    /** The package. */
    public byte[] pack() {
        byte[] text = CanonicalJson.bytes(json());
        int size = Integer.BYTES + text.length;
        for (AttachedFile file : attachments) {
            size = Math.addExact(size, file.content().length);
        }
        ByteBuffer out = ByteBuffer.allocate(size).putInt(text.length).put(text);
        attachments.forEach(file -> out.put(file.content()));
        return out.array();
    }

    private Json.Obj json() {
        Json.Obj json = Json.Obj.empty()
                .with("format", FORMAT)
                .with(
                        "answers",
                        list(answers.stream()
                                .map(answer -> Json.Obj.empty()
                                        .with("question", answer.question())
                                        .with("text", answer.text()))))
                .with("conditions", conditionsJson(conditions))
                .with("evidence", list(evidence.stream().map(Json.Text::new)))
                .with(
                        "attachments",
                        list(attachments.stream()
                                .map(file -> Json.Obj.empty()
                                        .with("name", file.name())
                                        .with("mediaType", file.mediaType())
                                        .with("bytes", file.content().length))));
        return pricePence.map(pence -> json.with("pricePence", pence)).orElse(json);
    }

    /** What is said of conditions, as drafts and packages keep it. */
    public static Json.Arr conditionsJson(List<ConditionMet> conditions) {
        return list(conditions.stream()
                .map(condition -> Json.Obj.empty()
                        .with("condition", condition.condition())
                        .with("met", new Json.Bool(condition.met()))
                        .with("note", condition.note())));
    }

    /** Reads {@link #conditionsJson}. */
    public static List<ConditionMet> conditions(Json json) {
        return objects(json).stream()
                .map(one -> new ConditionMet(
                        one.text("condition"),
                        one.get("met").equals(Optional.of(new Json.Bool(true))),
                        one.text("note")))
                .toList();
    }

    /** Reads a package that {@link #pack} made; fails on anything else. */
    public static BidContent unpack(byte[] packed) {
        ByteBuffer in = ByteBuffer.wrap(packed);
        byte[] text = new byte[in.getInt()];
        in.get(text);
        Json.Obj json = (Json.Obj) CanonicalJson.parse(new String(text, StandardCharsets.UTF_8));
        List<AttachedFile> files = new ArrayList<>();
        for (Json.Obj file : objects(json.get("attachments").orElseThrow())) {
            byte[] content = new byte[Math.toIntExact(file.whole("bytes"))];
            in.get(content);
            files.add(new AttachedFile(file.text("name"), file.text("mediaType"), content));
        }
        if (json.whole("format") != FORMAT || in.hasRemaining()) {
            throw new IllegalArgumentException("this is not a bid of a form that we know");
        }
        return new BidContent(
                objects(json.get("answers").orElseThrow()).stream()
                        .map(one -> new BidAnswer(one.text("question"), one.text("text")))
                        .toList(),
                json.get("pricePence").map(pence -> ((Json.Whole) pence).value()),
                conditions(json.get("conditions").orElseThrow()),
                ((Json.Arr) json.get("evidence").orElseThrow())
                        .items().stream().map(one -> ((Json.Text) one).value()).toList(),
                files);
    }

    private static List<Json.Obj> objects(Json list) {
        return ((Json.Arr) list).items().stream().map(Json.Obj.class::cast).toList();
    }

    private static Json.Arr list(java.util.stream.Stream<? extends Json> items) {
        return new Json.Arr(items.map(Json.class::cast).toList());
    }
}
