package org.homeward.web.export;

import java.io.IOException;

/** A list on its way into a file. Rows leave as they come; {@link #close} ends the file. */
public interface Table<T> extends AutoCloseable {

    /** Writes one row. */
    void add(T row);

    @Override
    void close() throws IOException;
}
