package org.homeward.architecture;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParseResult;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.InitializerDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads a working copy and says, a sentence each, what is not tidy in it. */
final class Tidiness {

    static final int LONGEST_METHOD = 60;
    static final int LONGEST_CLASS = 400;
    static final int LONGEST_PAGE = 300;
    private static final int WORDS_OF_A_REASON = 6;

    private static final Set<String> NOT_OURS =
            Set.of("target", ".git", "node_modules", "homeward-data", "data", ".idea", ".vscode", ".settings");
    private static final Set<String> TEXTS = Set.of(
            "java", "xml", "xhtml", "md", "sql", "properties", "css", "js", "sh", "yml", "yaml", "txt", "html", "json");

    // written so that this file itself stays tidy
    private static final Pattern OPEN_END = Pattern.compile("\\b(TO" + "DO|FIX" + "ME|X" + "XX)\\b(?!\\(#\\d+\\))");
    private static final Pattern MACHINE = Pattern.compile(
            "(?<![\\w.:/$}-])/(?:ho" + "me|Us" + "ers|ro" + "ot|wo" + "rk)/[A-Za-z0-9_.-]+/|[A-Z]:\\\\Us" + "ers\\\\");

    private final Path root;
    private final JavaParser parser =
            new JavaParser(new ParserConfiguration().setLanguageLevel(ParserConfiguration.LanguageLevel.JAVA_17));

    Tidiness(Path root) {
        this.root = root.toAbsolutePath().normalize();
    }

    /** Methods and classes that are too long. */
    List<String> longCode() throws IOException {
        List<String> findings = new ArrayList<>();
        for (Path file : files(path -> path.toString().endsWith(".java"))) {
            ParseResult<CompilationUnit> parsed = parser.parse(file);
            if (!parsed.isSuccessful()) {
                findings.add(name(file) + " cannot be read: " + parsed.getProblems());
            }
            parsed.getResult()
                    .ifPresent(unit ->
                            unit.walk(node -> tooLong(node).ifPresent(what -> findings.add(name(file) + ": " + what))));
        }
        return findings;
    }

    private static java.util.Optional<String> tooLong(Node node) {
        int lines = node.getRange()
                .map(range -> range.end.line - range.begin.line + 1)
                .orElse(0);
        if (node instanceof CallableDeclaration<?> method && lines > LONGEST_METHOD) {
            return java.util.Optional.of("method " + method.getNameAsString() + " has " + lines + " lines");
        }
        if (node instanceof InitializerDeclaration && lines > LONGEST_METHOD) {
            return java.util.Optional.of("an initializer has " + lines + " lines");
        }
        if (node instanceof TypeDeclaration<?> type && lines > LONGEST_CLASS) {
            return java.util.Optional.of("class " + type.getNameAsString() + " has " + lines + " lines");
        }
        return java.util.Optional.empty();
    }

    /** Pages that are too long. */
    List<String> longPages() throws IOException {
        List<String> findings = new ArrayList<>();
        for (Path file : files(path -> path.toString().endsWith(".xhtml"))) {
            int lines = read(file).lines().toList().size();
            if (lines > LONGEST_PAGE) {
                findings.add(name(file) + " has " + lines + " lines");
            }
        }
        return findings;
    }

    /** Migrations whose first line does not say why. */
    List<String> migrationsWithoutReason() throws IOException {
        List<String> findings = new ArrayList<>();
        Path migrations = Path.of("db", "migration");
        for (Path file : files(path -> path.toString().endsWith(".sql") && contains(path, migrations))) {
            String first = read(file).lines().findFirst().orElse("");
            if (!first.startsWith("-- ") || first.trim().split("\\s+").length <= WORDS_OF_A_REASON) {
                findings.add(name(file) + " does not say in its first line why it is there");
            }
            if (!file.getFileName().toString().matches("V\\d{14}__[a-z]+_[a-z0-9_]+\\.sql")) {
                findings.add(name(file) + " is not named V<UTC timestamp>__<feature>_<what>.sql");
            }
        }
        return findings;
    }

    /** Notes to ourselves that name no issue. */
    List<String> openEnds() throws IOException {
        return linesWith(OPEN_END, "leaves an end open without an issue");
    }

    /** Paths that exist on one machine only. */
    List<String> machinePaths() throws IOException {
        return linesWith(MACHINE, "names a folder of one machine");
    }

    /** Pages without a title, or with another number of first headings than one. */
    List<String> pagesWithoutTitleOrHeading() throws IOException {
        Path webapp = root.resolve(Path.of("web", "src", "main", "webapp"));
        List<String> findings = new ArrayList<>();
        List<Path> pages = files(path -> path.startsWith(webapp)
                && path.toString().endsWith(".xhtml")
                && (!path.startsWith(webapp.resolve("WEB-INF")) || path.startsWith(webapp.resolve("WEB-INF/errors"))));
        PageText texts = new PageText(webapp);
        for (Path page : pages) {
            String whole = texts.whole(page);
            if (!whole.contains("<title>") || whole.contains("#{title}") && !whole.contains("name=\"title\"")) {
                findings.add(name(page) + " has no title");
            }
            int headings = PageText.count(whole, "<h1");
            if (headings != 1) {
                findings.add(name(page) + " has " + headings + " first headings");
            }
        }
        return findings;
    }

    private List<String> linesWith(Pattern pattern, String why) throws IOException {
        List<String> findings = new ArrayList<>();
        for (Path file : files(Tidiness::isText)) {
            int number = 0;
            for (String line : read(file).lines().toList()) {
                number++;
                Matcher matcher = pattern.matcher(line);
                if (matcher.find()) {
                    findings.add(name(file) + ":" + number + " " + why + ": " + matcher.group());
                }
            }
        }
        return findings;
    }

    private static boolean isText(Path path) {
        String name = path.getFileName().toString();
        return !name.contains(".") || TEXTS.contains(name.substring(name.lastIndexOf('.') + 1));
    }

    private static boolean contains(Path path, Path part) {
        return path.toString().contains(part.toString());
    }

    private static String read(Path file) throws IOException {
        // text of another encoding is read too: what is looked for is ASCII
        return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
    }

    private String name(Path file) {
        return root.relativize(file).toString();
    }

    private List<Path> files(Predicate<Path> wanted) throws IOException {
        List<Path> found = new ArrayList<>();
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                boolean skip = !folder.equals(root)
                        && NOT_OURS.contains(folder.getFileName().toString())
                        && !isSource(folder);
                return skip ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (attributes.isRegularFile() && wanted.test(file)) {
                    found.add(file);
                }
                return FileVisitResult.CONTINUE;
            }
        });
        try (Stream<Path> sorted = found.stream().sorted()) {
            return sorted.toList();
        }
    }

    /** A package may be called data. */
    private boolean isSource(Path folder) {
        return root.relativize(folder).toString().contains("src");
    }
}
