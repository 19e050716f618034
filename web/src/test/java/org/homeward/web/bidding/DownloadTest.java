package org.homeward.web.bidding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;

class DownloadTest {

    @Test
    void whatABrowserCouldRunIsHandedOutAsMereBytes() {
        assertEquals("application/pdf", Download.type("application/pdf"));
        assertEquals("application/octet-stream", Download.type("text/html"));
        assertEquals("application/octet-stream", Download.type("image/svg+xml"));
        assertEquals("application/octet-stream", Download.type("text/plain\r\nX-Evil: 1"));
    }

    @Test
    void aNameEndsNoHeaderAndLeadsNowhere() {
        String header = Download.as("..\\..\\a\"b\r\nSet-Cookie: x=1; é.pdf");
        assertFalse(header.contains("\r") || header.contains("\n"), header);
        assertEquals(
                "attachment; filename=\".._.._a_b__Set-Cookie_ x_1_ _.pdf\";"
                        + " filename*=UTF-8''.._.._a%22b__Set-Cookie%3A%20x%3D1%3B%20%C3%A9.pdf",
                header);
    }
}
