package org.homeward.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;

class StartTest {

    @Test
    void everyWayOfWritingAJavaVersionIsUnderstood() {
        assertEquals(8, Start.major("1.8"));
        assertEquals(11, Start.major("11"));
        assertEquals(17, Start.major("17"));
        assertEquals(26, Start.major("26-ea"));
        assertEquals(0, Start.major(""));
    }

    @Test
    void aJavaOf2014CanReadTheFirstClass() throws IOException {
        try (InputStream in = Start.class.getResourceAsStream("Start.class");
                DataInputStream classFile = new DataInputStream(in)) {
            assertNotNull(in);
            classFile.readInt();
            classFile.readUnsignedShort();
            int java8 = 52;
            assertEquals(java8, classFile.readUnsignedShort());
        }
    }
}
