package org.homeward.bidding.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.homeward.shared.domain.Conflict;
import org.junit.jupiter.api.Test;

class BidTest {

    private static Bid bid(BidState state) {
        return new Bid(1, "BD-00001", 2, 3, state, 5, 4, 3, 0);
    }

    @Test
    void everyChangeOfStateIsAllowedOrRefusedAsTheTableSays() {
        Map<BidState, Set<BidState>> allowed = new EnumMap<>(Map.of(
                BidState.NONE, EnumSet.of(BidState.DRAFT),
                BidState.DRAFT, EnumSet.of(BidState.SUBMITTED),
                BidState.SUBMITTED, EnumSet.of(BidState.SUBMITTED, BidState.WITHDRAWN),
                BidState.WITHDRAWN, EnumSet.of(BidState.SUBMITTED)));
        for (BidState from : BidState.values()) {
            for (BidState to : BidState.values()) {
                assertEquals(allowed.get(from).contains(to), BidState.TRANSITIONS.allows(from, to), from + " -> " + to);
            }
        }
    }

    @Test
    void submittingAndWithdrawingEachMakeTheNextVersion() {
        assertEquals(5, bid(BidState.DRAFT).submitted().version());
        assertEquals(5, bid(BidState.SUBMITTED).submitted().version());
        assertEquals(5, bid(BidState.WITHDRAWN).submitted().version());
        assertEquals(5, bid(BidState.SUBMITTED).withdrawn().version());
        assertEquals(BidState.WITHDRAWN, bid(BidState.SUBMITTED).withdrawn().state());
    }

    @Test
    void whatWasNotSubmittedIsNotTakenBack() {
        assertThrows(Conflict.class, () -> bid(BidState.DRAFT).withdrawn());
        assertThrows(Conflict.class, () -> bid(BidState.WITHDRAWN).withdrawn());
    }

    @Test
    void aDraftThatWasSavedAfterwardsDiffersFromWhatWasSubmitted() {
        assertFalse(bid(BidState.DRAFT).submitted().isChangedSinceSubmitted());
        assertTrue(bid(BidState.SUBMITTED).isChangedSinceSubmitted());
    }

    @Test
    void wordsAreWhatStandsBetweenWhiteSpace() {
        assertEquals(0, BidAnswer.count(" \n\t "));
        assertEquals(1, BidAnswer.count("one-word,still"));
        assertEquals(4, BidAnswer.count("  four words\nin\tall "));
    }

    @Property
    void asManyWordsAsWereWrittenAreCounted(@ForAll @Size(max = 40) List<Integer> numbers) {
        String text = String.join("  ", numbers.stream().map(String::valueOf).toList());
        assertEquals(numbers.size(), BidAnswer.count(text));
    }

    @Test
    void twoConsentsSufficeOnlyWhenNobodyHasAPartInBoth() {
        Consent first = new Consent(1, Optional.empty());
        assertFalse(Consent.suffice(List.of()));
        assertFalse(Consent.suffice(List.of(first)));
        assertFalse(Consent.suffice(List.of(first, first)));
        assertTrue(Consent.suffice(List.of(first, new Consent(2, Optional.empty()))));
        assertFalse(Consent.suffice(List.of(first, new Consent(2, Optional.of(1L)))), "2 deputises for 1");
        assertTrue(Consent.suffice(List.of(first, new Consent(2, Optional.of(3L)))));
        assertFalse(Consent.suffice(List.of(new Consent(2, Optional.of(3L)), new Consent(4, Optional.of(3L)))));
    }

    @Property
    void whatIsPackedComesOutAgain(
            @ForAll("plain") String text, @ForAll long price, @ForAll @Size(max = 200) byte[] file) {
        BidContent content = new BidContent(
                List.of(new BidAnswer("Q1", text)),
                Optional.of(Math.floorMod(price, 1_000_000_000L) + 1),
                List.of(new ConditionMet("Registered", true, text)),
                List.of("Insurance, until 3 March 2027"),
                List.of(new AttachedFile("a.txt", "text/plain", file)));
        BidContent out = BidContent.unpack(content.pack());
        assertEquals(content.answers(), out.answers());
        assertEquals(content.pricePence(), out.pricePence());
        assertEquals(content.conditions(), out.conditions());
        assertEquals(content.evidence(), out.evidence());
        assertEquals(
                HexFormat.of().formatHex(file),
                HexFormat.of().formatHex(out.attachments().get(0).content()));
    }

    @Provide
    Arbitrary<String> plain() {
        return Arbitraries.strings()
                .ascii()
                .withChars('£', 'é', '\u2028', '"', '\\')
                .ofMaxLength(80);
    }
}
