package org.homeward.evaluation.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.homeward.shared.domain.Conflict;
import org.junit.jupiter.api.Test;

class LotsDrawTest {

    private static final List<String> BIDS = List.of("BD-00001", "BD-00002", "BD-00003");

    private static byte[] seed(long number) {
        return ByteBuffer.allocate(32).putLong(number).array();
    }

    @Property
    void theOrderFollowsFromTheSeedAlone(@ForAll long number) {
        List<String> order = LotsDraw.order(seed(number), BIDS);
        assertEquals(Set.copyOf(BIDS), Set.copyOf(order));
        assertEquals(order, LotsDraw.order(seed(number), List.of("BD-00003", "BD-00001", "BD-00002")));
    }

    @Test
    void everyBidComesFirstAboutAsOften() {
        int[] firsts = new int[BIDS.size()];
        for (long number = 0; number < 3000; number++) {
            firsts[BIDS.indexOf(LotsDraw.order(seed(number), BIDS).get(0))]++;
        }
        for (int times : firsts) {
            assertTrue(times > 850 && times < 1150, "first " + times + " times of 3000");
        }
    }

    @Test
    void whoBeganDoesNotDraw() {
        LotsDraw draw =
                new LotsDraw(1, BIDS, 7, "Priya", Instant.EPOCH, List.of(), "", Optional.empty(), Optional.empty());
        assertEquals(
                "second-officer-needed",
                assertThrows(Conflict.class, () -> draw.requireOther(7)).code());
        draw.requireOther(8);
    }
}
