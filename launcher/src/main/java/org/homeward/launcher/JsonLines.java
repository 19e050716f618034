package org.homeward.launcher;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.logging.Formatter;
import java.util.logging.LogRecord;

/**
 * One JSON object per line. The thread's name is in it because the application names its threads after the request that
 * they serve.
 */
final class JsonLines extends Formatter {

    @Override
    public String format(LogRecord record) {
        StringBuilder line = new StringBuilder(200);
        line.append('{');
        field(line, "time", record.getInstant().toString());
        field(line, "level", record.getLevel().getName());
        field(line, "logger", String.valueOf(record.getLoggerName()));
        field(line, "thread", Thread.currentThread().getName());
        field(line, "message", formatMessage(record));
        if (record.getThrown() != null) {
            StringWriter trace = new StringWriter();
            record.getThrown().printStackTrace(new PrintWriter(trace));
            field(line, "error", trace.toString());
        }
        return line.append("}\n").toString();
    }

    private static void field(StringBuilder line, String name, String value) {
        if (line.length() > 1) {
            line.append(',');
        }
        quote(line, name);
        line.append(':');
        quote(line, value);
    }

    private static void quote(StringBuilder line, String text) {
        line.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> line.append("\\\"");
                case '\\' -> line.append("\\\\");
                case '\n' -> line.append("\\n");
                case '\r' -> line.append("\\r");
                case '\t' -> line.append("\\t");
                default -> {
                    if (c < 0x20 || Character.isSurrogate(c) || c == 0x7f || c == 0x85 || c == 0x2028 || c == 0x2029) {
                        line.append(String.format("\\u%04x", (int) c));
                    } else {
                        line.append(c);
                    }
                }
            }
        }
        line.append('"');
    }
}
