package org.homeward.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.EvaluationResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Holds the classes of the product, as they were written and before they are woven, to the rules; and shows for each rule
 * that it fails where it is broken.
 */
class ArchitectureTest {

    private static final String PRODUCT = "org.homeward";
    private static final String SEEDED = "org.homeward.architecture.seeded";

    /** Which seeded class each rule must complain of. */
    private static final Map<String, String> CULPRITS = Map.ofEntries(
            Map.entry("features use only what their package-info declares", "alpha.application.Reaching"),
            Map.entry("features do not go round in circles", "beta.domain.Returning"),
            Map.entry("the domain stands alone", "alpha.domain.Leaning"),
            Map.entry("the domain has no floating point", "alpha.domain.Floating"),
            Map.entry("the domain has no public setters", "alpha.domain.Settable"),
            Map.entry("only infrastructure sees the EntityManager", "alpha.application.Querying"),
            Map.entry("only infrastructure opens connections", "alpha.application.Connecting"),
            Map.entry("only the web sees Faces", "alpha.application.Facing"),
            Map.entry("no entity reaches the web", "web.alpha.Leaking"),
            Map.entry("enterprise beans stand in application", "alpha.infrastructure.Misplaced"),
            Map.entry("enterprise beans keep no state", "alpha.application.Remembering"),
            Map.entry("every use case declares its permission", "alpha.application.Open"),
            Map.entry("time comes from the injected clock", "alpha.domain.Ticking"),
            Map.entry("java.util.Date is not used", "alpha.domain.Dated"),
            Map.entry("names say what a thing is", "alpha.domain.ThingManager"));

    private static JavaClasses product;
    private static JavaClasses seeded;

    @BeforeAll
    static void readTheClasses() {
        List<Path> folders =
                List.of(Path.of("..", "ejb", "target", "classes"), Path.of("..", "web", "target", "classes"));
        folders.forEach(folder -> assertTrue(Files.isDirectory(folder), () -> folder + " is not built"));
        product = new ClassFileImporter().importPaths(folders);
        seeded = new ClassFileImporter().importPackages(SEEDED);
    }

    @TestFactory
    Stream<DynamicTest> theProductKeepsEveryRule() {
        return Architecture.rules(PRODUCT).entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.getKey(), () -> rule.getValue().check(product)));
    }

    @TestFactory
    Stream<DynamicTest> everyRuleFailsWhereItIsBroken() {
        return Architecture.rules(SEEDED).entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(rule.getKey(), () -> failsOn(rule.getKey(), rule.getValue())));
    }

    @Test
    void everyRuleHasItsCulprit() {
        assertEquals(CULPRITS.keySet(), Architecture.rules(PRODUCT).keySet());
    }

    @TestFactory
    Stream<DynamicTest> aRuleThatFindsNothingToLookAtFails() {
        return Stream.of("the domain stands alone", "every use case declares its permission")
                .map(name -> DynamicTest.dynamicTest(
                        name,
                        () -> assertThrows(
                                AssertionError.class,
                                () -> Architecture.rules("org.nowhere")
                                        .get(name)
                                        .check(seeded))));
    }

    private static void failsOn(String name, ArchRule rule) {
        EvaluationResult result = rule.evaluate(seeded);
        String culprit = SEEDED + "." + CULPRITS.get(name);
        assertTrue(
                result.getFailureReport().getDetails().stream().anyMatch(detail -> detail.contains(culprit)),
                () -> "does not complain of " + culprit + ": " + result.getFailureReport());
    }
}
