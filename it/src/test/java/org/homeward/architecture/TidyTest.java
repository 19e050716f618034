package org.homeward.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The repository is tidy, and each check is seen to find what it looks for. */
class TidyTest {

    private static final String PAGE = "web/src/main/webapp/thing.xhtml";

    @Nested
    class TheRepository {

        private final Tidiness repository = new Tidiness(Path.of(".."));

        @Test
        void hasNoLongMethodsOrClasses() throws IOException {
            assertEquals(List.of(), repository.longCode());
        }

        @Test
        void hasNoLongPages() throws IOException {
            assertEquals(List.of(), repository.longPages());
        }

        @Test
        void saysWhyEachMigrationIsThere() throws IOException {
            assertEquals(List.of(), repository.migrationsWithoutReason());
        }

        @Test
        void leavesNoEndOpenWithoutAnIssue() throws IOException {
            assertEquals(List.of(), repository.openEnds());
        }

        @Test
        void namesNoFolderOfOneMachine() throws IOException {
            assertEquals(List.of(), repository.machinePaths());
        }

        @Test
        void givesEachPageATitleAndOneFirstHeading() throws IOException {
            assertEquals(List.of(), repository.pagesWithoutTitleOrHeading());
        }
    }

    @Nested
    class WhatIsNotTidy {

        @TempDir
        Path folder;

        @Test
        void aMethodOfSixtyOneLinesIsFoundAndOneOfSixtyIsNot() throws IOException {
            write("Long.java", "class Long {\nvoid f() {\n" + ";\n".repeat(58) + "}\n}\n");
            assertEquals(List.of(), seen().longCode());
            write("Long.java", "class Long {\nvoid f() {\n" + ";\n".repeat(59) + "}\n}\n");
            assertFound(seen().longCode(), "method f has 61 lines");
        }

        @Test
        void aClassOfFourHundredAndOneLinesIsFound() throws IOException {
            write("Long.java", "class Long {\n" + "\n".repeat(399) + "}\n");
            assertFound(seen().longCode(), "class Long has 401 lines");
        }

        @Test
        void codeThatCannotBeReadIsFound() throws IOException {
            write("Broken.java", "class Broken {");
            assertFound(seen().longCode(), "cannot be read");
        }

        @Test
        void aLongPageIsFound() throws IOException {
            write(PAGE, "<p/>\n".repeat(301));
            assertFound(seen().longPages(), "has 301 lines");
        }

        @Test
        void aMigrationWithoutAReasonIsFound() throws IOException {
            write("db/migration/thing/V20261122100000__thing_made.sql", "create table thing (id bigint);\n");
            assertFound(seen().migrationsWithoutReason(), "does not say");
        }

        @Test
        void aMigrationWithAShruggedReasonOrAnotherNameIsFound() throws IOException {
            write("db/migration/thing/V1__thing.sql", "-- makes a table\ncreate table thing (id bigint);\n");
            assertFound(seen().migrationsWithoutReason(), "does not say");
            assertFound(seen().migrationsWithoutReason(), "is not named");
        }

        @Test
        void anOpenEndIsFoundUnlessItNamesAnIssue() throws IOException {
            write("Open.java", "// TO" + "DO(#12) later\nclass Open {}\n");
            assertEquals(List.of(), seen().openEnds());
            write("Open.java", "// TO" + "DO later\nclass Open {}\n");
            assertFound(seen().openEnds(), "Open.java:1");
        }

        @Test
        void aFolderOfOneMachineIsFoundAndAnAddressIsNot() throws IOException {
            write("notes.md", "see https://example.org/ho" + "me/rules/one and /home.xhtml\n");
            assertEquals(List.of(), seen().machinePaths());
            write("notes.md", "see /ho" + "me/rosa/homeward\n");
            assertFound(seen().machinePaths(), "notes.md:1");
        }

        @Test
        void aPageWithoutATitleIsFound() throws IOException {
            write(PAGE, "<html><body><h1>Thing</h1></body></html>");
            assertFound(seen().pagesWithoutTitleOrHeading(), "has no title");
        }

        @Test
        void aPageThatGivesItsTemplateNoTitleIsFound() throws IOException {
            write("web/src/main/webapp/WEB-INF/templates/t.xhtml", "<title>#{title}</title>");
            write(PAGE, "<ui:composition template=\"/WEB-INF/templates/t.xhtml\"><h1>Thing</h1></ui:composition>");
            assertFound(seen().pagesWithoutTitleOrHeading(), "has no title");
        }

        @Test
        void aPageWithTwoFirstHeadingsOrNoneIsFound() throws IOException {
            write(PAGE, "<title>Thing</title><h1>Thing</h1><h1>Thing</h1>");
            assertFound(seen().pagesWithoutTitleOrHeading(), "has 2 first headings");
            write(PAGE, "<title>Thing</title><h2>Thing</h2>");
            assertFound(seen().pagesWithoutTitleOrHeading(), "has 0 first headings");
        }

        @Test
        void aHeadingInATemplateOrAComponentCounts() throws IOException {
            write("web/src/main/webapp/WEB-INF/resources/hw/head.xhtml", "<h1>#{cc.attrs.title}</h1>");
            write(PAGE, "<title>Thing</title><hw:head title=\"Thing\"/>");
            assertEquals(List.of(), seen().pagesWithoutTitleOrHeading());
        }

        private Tidiness seen() {
            return new Tidiness(folder);
        }

        private void write(String name, String text) throws IOException {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        }

        private void assertFound(List<String> findings, String part) {
            assertTrue(findings.stream().anyMatch(finding -> finding.contains(part)), findings::toString);
        }
    }
}
