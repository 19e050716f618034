package org.homeward.bidding.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.homeward.bidding.domain.AttachedFile;
import org.homeward.bidding.domain.AttachmentView;
import org.homeward.bidding.domain.Bid;
import org.homeward.bidding.domain.BidContent;
import org.homeward.bidding.domain.ConditionMet;
import org.homeward.bidding.domain.DraftContent;
import org.homeward.bidding.domain.DraftContent.SavedAnswer;
import org.homeward.proof.CanonicalJson;
import org.homeward.proof.Json;
import org.homeward.shared.domain.NotFound;
import org.homeward.shared.domain.Stale;
import org.homeward.shared.infrastructure.Keys;
import org.homeward.shared.infrastructure.Sql;

/**
 * What a bidder wrote, encrypted under a key of this bid, which the master key outside the database wraps. The same key
 * keeps the bidder's copy of what was submitted; it is destroyed when the lot is opened.
 */
@ApplicationScoped
public class Drafts {

    private static final String ANSWER = "answer:";
    private static final String PRICE = "price";
    private static final String CONDITIONS = "conditions";
    private static final String LABEL = "label:";
    private static final String FILE = "file:";

    private record Part(String place, int version, byte[] content) {}

    private record File(long id, byte[] label, long bytes) {}

    @Inject
    private Sql sql;

    @Inject
    private Keys keys;

    /** True until the lot is opened. */
    public boolean isKept(Bid bid) {
        return wrapped(bid).isPresent();
    }

    public DraftContent read(Bid bid) {
        Optional<CopyCipher> key = cipher(bid);
        if (key.isEmpty()) {
            return DraftContent.NOTHING;
        }
        CopyCipher cipher = key.get();
        List<Part> parts = sql.list(
                "select place, version, content from bid_part where bid_id = ?",
                row -> new Part(row.getString("place"), row.getInt("version"), row.getBytes("content")),
                bid.id());
        Map<String, SavedAnswer> answers = new HashMap<>();
        Optional<Long> price = Optional.empty();
        List<ConditionMet> conditions = List.of();
        for (Part part : parts) {
            String plain = new String(cipher.decrypt(part.place(), part.content()), StandardCharsets.UTF_8);
            if (part.place().startsWith(ANSWER)) {
                answers.put(part.place().substring(ANSWER.length()), new SavedAnswer(plain, part.version()));
            } else if (part.place().equals(PRICE)) {
                price = Optional.of(Long.valueOf(plain));
            } else {
                conditions = BidContent.conditions(CanonicalJson.parse(plain));
            }
        }
        return new DraftContent(answers, price, conditions, files(bid, cipher));
    }

    private List<AttachmentView> files(Bid bid, CopyCipher cipher) {
        return sql
                .list(
                        "select id, label, bytes from bid_attachment where bid_id = ? order by id",
                        row -> new File(row.getLong("id"), row.getBytes("label"), row.getLong("bytes")),
                        bid.id())
                .stream()
                .map(file -> {
                    Json.Obj label = label(cipher, file.id(), file.label());
                    return new AttachmentView(file.id(), label.text("name"), label.text("mediaType"), file.bytes());
                })
                .toList();
    }

    private static Json.Obj label(CopyCipher cipher, long id, byte[] stored) {
        String plain = new String(cipher.decrypt(LABEL + id, stored), StandardCharsets.UTF_8);
        return (Json.Obj) CanonicalJson.parse(plain);
    }

    /** Files with their content, in the order in which they were added. */
    public List<AttachedFile> contents(Bid bid) {
        return files(bid, key(bid)).stream()
                .map(file -> content(bid, file.id()))
                .toList();
    }

    /** Refused with {@code no-such-attachment}. */
    public AttachedFile content(Bid bid, long id) {
        CopyCipher cipher = cipher(bid).orElseThrow(() -> new NotFound("no-such-attachment"));
        return sql.first(
                        "select label, content from bid_attachment where bid_id = ? and id = ?",
                        row -> {
                            Json.Obj label = label(cipher, id, row.getBytes("label"));
                            return new AttachedFile(
                                    label.text("name"),
                                    label.text("mediaType"),
                                    cipher.decrypt(FILE + id, row.getBytes("content")));
                        },
                        bid.id(),
                        id)
                .orElseThrow(() -> new NotFound("no-such-attachment"));
    }

    public void saveAnswer(Bid bid, String question, String text) {
        save(bid, ANSWER + question, text);
    }

    /** As above, if this answer was saved so many times before; refused as stale otherwise. */
    public void saveAnswer(Bid bid, String question, String text, int version) {
        long now = sql.first(
                        "select version from bid_part where bid_id = ? and place = ?",
                        row -> row.getLong("version"),
                        bid.id(),
                        ANSWER + question)
                .orElse(0L);
        if (now != version) {
            throw new Stale(question);
        }
        saveAnswer(bid, question, text);
    }

    public void savePrice(Bid bid, long pence) {
        save(bid, PRICE, Long.toString(pence));
    }

    public void saveConditions(Bid bid, List<ConditionMet> conditions) {
        save(bid, CONDITIONS, CanonicalJson.text(BidContent.conditionsJson(conditions)));
    }

    private void save(Bid bid, String place, String plain) {
        sql.update("""
                insert into bid_part (bid_id, lot_id, organisation_id, place, content)
                values (?, ?, acting_organisation(), ?, ?)
                on conflict (bid_id, place)
                do update set content = excluded.content, version = bid_part.version + 1, saved_at = homeward_now()
                """, bid.id(), bid.lotId(), place, key(bid).encrypt(place, plain.getBytes(StandardCharsets.UTF_8)));
    }

    public void attach(Bid bid, AttachedFile file) {
        CopyCipher cipher = key(bid);
        long id = sql.number("select nextval('bid_attachment_id_seq')");
        Json.Obj label = Json.Obj.empty().with("name", file.name()).with("mediaType", file.mediaType());
        sql.update(
                """
                insert into bid_attachment (id, bid_id, lot_id, organisation_id, label, bytes, content)
                overriding system value values (?, ?, ?, acting_organisation(), ?, ?, ?)
                """,
                id,
                bid.id(),
                bid.lotId(),
                cipher.encrypt(LABEL + id, CanonicalJson.bytes(label)),
                file.content().length,
                cipher.encrypt(FILE + id, file.content()));
    }

    /** Refused with {@code no-such-attachment}. */
    public void remove(Bid bid, long attachment) {
        if (sql.update("delete from bid_attachment where bid_id = ? and id = ?", bid.id(), attachment) == 0) {
            throw new NotFound("no-such-attachment");
        }
    }

    /**
     * Before a whole draft takes its place. Versions of answers that stay go on, so that another tab sees the change.
     *
     * @param andConditions whether what is said of conditions goes too
     */
    public void clear(Bid bid, List<String> keptAnswers, boolean andConditions) {
        List<String> kept =
                new ArrayList<>(keptAnswers.stream().map(ref -> ANSWER + ref).toList());
        if (!andConditions) {
            kept.add(CONDITIONS);
        }
        sql.update("delete from bid_part where bid_id = ? and not place = any (?)", bid.id(), kept);
    }

    public void removeAll(Bid bid) {
        sql.update("delete from bid_attachment where bid_id = ?", bid.id());
    }

    /** For the opening: the copies of all bidders of the lot go, and with them their keys. */
    public void destroy(long lotId) {
        sql.update("delete from bid_attachment where lot_id = ?", lotId);
        sql.update("delete from bid_part where lot_id = ?", lotId);
        sql.update("delete from bid_copy_key where lot_id = ?", lotId);
    }

    private CopyCipher key(Bid bid) {
        return cipher(bid).orElseGet(() -> {
            byte[] fresh = CopyCipher.newKey();
            sql.update("""
                    insert into bid_copy_key (bid_id, lot_id, organisation_id, wrapped)
                    values (?, ?, acting_organisation(), ?)
                    """, bid.id(), bid.lotId(), keys.wrap(fresh, place(bid)));
            return new CopyCipher(bid.id(), fresh);
        });
    }

    private Optional<CopyCipher> cipher(Bid bid) {
        return wrapped(bid).map(wrapped -> new CopyCipher(bid.id(), keys.unwrap(wrapped, place(bid))));
    }

    private Optional<byte[]> wrapped(Bid bid) {
        return sql.first("select wrapped from bid_copy_key where bid_id = ?", row -> row.getBytes("wrapped"), bid.id());
    }

    private static byte[] place(Bid bid) {
        return ("bid_copy_key:" + bid.id() + ":" + bid.organisationId()).getBytes(StandardCharsets.UTF_8);
    }
}
