package org.homeward.shared.infrastructure;

import java.io.InputStream;
import java.util.Objects;
import java.util.function.IntFunction;

/** Reads chunks one after the other; only one is in memory. */
final class ChunkStream extends InputStream {

    /** A chunk's content and whether nothing follows it. */
    record Chunk(boolean last, byte[] content) {}

    private final IntFunction<Chunk> fetch;
    private Chunk current = new Chunk(false, new byte[0]);
    private int fetched;
    private int at;

    ChunkStream(IntFunction<Chunk> fetch) {
        super();
        this.fetch = fetch;
    }

    @Override
    public int read() {
        return ahead() ? current.content()[at++] & 0xff : -1;
    }

    @Override
    public int read(byte[] target, int offset, int length) {
        Objects.checkFromIndexSize(offset, length, target.length);
        if (length == 0) {
            return 0;
        }
        if (!ahead()) {
            return -1;
        }
        int count = Math.min(length, current.content().length - at);
        System.arraycopy(current.content(), at, target, offset, count);
        at += count;
        return count;
    }

    /** True when there is a byte to read; fetches the next chunk when the current one is used up. */
    private boolean ahead() {
        while (at == current.content().length && !current.last()) {
            current = fetch.apply(fetched++);
            at = 0;
        }
        return at < current.content().length;
    }
}
