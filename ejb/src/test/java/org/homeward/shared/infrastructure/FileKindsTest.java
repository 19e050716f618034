package org.homeward.shared.infrastructure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.homeward.shared.domain.Invalid;
import org.junit.jupiter.api.Test;

class FileKindsTest {

    private static final long LARGEST = 1_000_000;
    private static final byte[] PDF = "%PDF-1.7\n1 0 obj\n".getBytes(StandardCharsets.US_ASCII);

    private static String refusal(String name, byte[] content) {
        return assertThrows(Invalid.class, () -> FileKinds.inspect("file", name, content, LARGEST))
                .code();
    }

    private static byte[] zip(String... entries) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (String entry : entries) {
                zip.putNextEntry(new ZipEntry(entry));
                zip.write("<x/>".getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    @Test
    void documentsTextAndPicturesAreTakenIn() throws IOException {
        assertEquals(
                "application/pdf",
                FileKinds.inspect("file", "plan.PDF", PDF, LARGEST).mediaType());
        assertEquals(
                "text/plain",
                FileKinds.inspect("file", "a.txt", "Ein Café\n".getBytes(StandardCharsets.UTF_8), LARGEST)
                        .mediaType());
        byte[] png = {(byte) 0x89, 'P', 'N', 'G', 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13};
        assertEquals(
                "image/png", FileKinds.inspect("file", "a.png", png, LARGEST).mediaType());
        assertEquals(
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                FileKinds.inspect("file", "a.docx", zip("[Content_Types].xml", "word/document.xml"), LARGEST)
                        .mediaType());
    }

    @Test
    void aFileThatIsNotWhatItsNameSaysIsRefused() throws IOException {
        assertEquals("file-type-other", refusal("a.pdf", "MZ\0program".getBytes(StandardCharsets.US_ASCII)));
        assertEquals("file-type-other", refusal("a.docx", zip("evil.exe")));
        assertEquals("file-type-other", refusal("a.txt", new byte[] {0, 1, 2}));
        assertEquals("file-type-other", refusal("a.png", PDF));
        assertEquals("file-type-unknown", refusal("a.exe", PDF));
        assertEquals("file-type-unknown", refusal("a.html", "<script>".getBytes(StandardCharsets.US_ASCII)));
        assertEquals("file-empty", refusal("a.pdf", new byte[0]));
        assertEquals(
                "file-macros",
                refusal("a.docx", zip("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin")));
    }

    @Test
    void aSmallFileThatUnpacksToALargeOneIsRefused() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write(new byte[2_000_000]);
            zip.closeEntry();
        }
        assertEquals("file-unpacked-too-large", refusal("a.docx", out.toByteArray()));
    }

    @Test
    void namesAreMadeHarmless() {
        assertEquals("passwd", FileKinds.safeName("../../etc/passwd"));
        assertEquals("b.pdf", FileKinds.safeName("C:\\Users\\a\\b.pdf"));
        assertEquals("a b.pdf", FileKinds.safeName("a\r\n\"b.pdf"));
        assertEquals(120, FileKinds.safeName("x".repeat(300) + ".pdf").length());
        assertEquals("file", FileKinds.safeName("///"));
    }
}
