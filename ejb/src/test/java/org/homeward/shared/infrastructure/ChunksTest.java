package org.homeward.shared.infrastructure;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class ChunksTest {

    private static final byte[] PLAIN = {1, 2, 3, 4};

    @Test
    void aChunkOpensOnlyInItsOwnPlace() {
        byte[] key = ChunkCipher.newKey();
        ChunkCipher cipher = new ChunkCipher(7, key);
        byte[] stored = cipher.encrypt(3, false, PLAIN, PLAIN.length);
        assertArrayEquals(PLAIN, cipher.decrypt(3, false, stored));
        assertThrows(IllegalStateException.class, () -> cipher.decrypt(2, false, stored));
        assertThrows(IllegalStateException.class, () -> cipher.decrypt(3, true, stored));
        assertThrows(IllegalStateException.class, () -> new ChunkCipher(8, key).decrypt(3, false, stored));
        stored[0] ^= 1;
        assertThrows(IllegalStateException.class, () -> cipher.decrypt(3, false, stored));
    }

    @Property(tries = 200)
    void readingInPiecesGivesTheWholeAndFetchesEachChunkOnce(
            @ForAll @Size(min = 1, max = 6) List<@IntRange(min = 0, max = 9) Integer> lengths,
            @ForAll @IntRange(min = 1, max = 12) int piece) {
        int[] fetched = {0};
        ChunkStream stream = new ChunkStream(number -> {
            assertEquals(fetched[0]++, number);
            return new ChunkStream.Chunk(number == lengths.size() - 1, filled(lengths.get(number), (byte) number));
        });
        byte[] buffer = new byte[piece];
        int total = 0;
        for (int read = stream.read(buffer, 0, piece); read != -1; read = stream.read(buffer, 0, piece)) {
            total += read;
        }
        assertEquals(lengths.stream().mapToInt(Integer::intValue).sum(), total);
        assertEquals(lengths.size(), fetched[0]);
        assertEquals(-1, stream.read());
    }

    private static byte[] filled(int length, byte value) {
        byte[] bytes = new byte[length];
        java.util.Arrays.fill(bytes, value);
        return bytes;
    }
}
