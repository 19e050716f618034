package org.homeward.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.lang.ArchRule;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The rules of docs/ARCHITECTURE.md that code can be held to, for everything below a root package. */
final class Architecture {

    private static final String STATELESS = "jakarta.ejb.Stateless";

    /** The one enterprise bean that is no use case: it has to find the persistence unit of its own module. */
    private static final String PLUMBING = "org.homeward.shared.infrastructure.JpaConnection";

    private static final String ENTITY = "jakarta.persistence.Entity";

    /** What the container puts into a bean; set once, before the first call. */
    private static final Set<String> INJECTIONS = Set.of(
            "jakarta.inject.Inject",
            "jakarta.annotation.Resource",
            "jakarta.ejb.EJB",
            "jakarta.persistence.PersistenceContext");

    private Architecture() {}

    /** Every rule by the name that a test reports. */
    static Map<String, ArchRule> rules(String root) {
        Map<String, ArchRule> rules = new LinkedHashMap<>();
        rules.put("features use only what their package-info declares", features(root));
        rules.put("features do not go round in circles", circles(root));
        rules.put("the domain stands alone", domainAlone(root));
        rules.put("the domain has no floating point", noFloatingPoint(root));
        rules.put("the domain has no public setters", noSetters(root));
        rules.put("only infrastructure sees the EntityManager", entityManager(root));
        rules.put("only infrastructure opens connections", connections(root));
        rules.put("only the web sees Faces", faces(root));
        rules.put("no entity reaches the web", entitiesInTheWeb(root));
        rules.put("enterprise beans stand in application", beansInApplication(root));
        rules.put("enterprise beans keep no state", beansWithoutState(root));
        rules.put("every use case declares its permission", permits(root));
        rules.put("time comes from the injected clock", time(root));
        rules.put("java.util.Date is not used", dates(root));
        rules.put("names say what a thing is", names(root));
        return rules;
    }

    private static ArchRule features(String root) {
        return classes()
                .that()
                .resideInAPackage(root + "..")
                .should(new OnlyDeclaredFeatures(root))
                .because("a feature says in its package-info what it stands on");
    }

    private static ArchRule circles(String root) {
        return slices().matching(root + ".(*)..")
                .should()
                .beFreeOfCycles()
                .because("a feature that needs one that needs it is one feature");
    }

    private static ArchRule domainAlone(String root) {
        return classes()
                .that()
                .resideInAPackage(root + ".*.domain..")
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                                root + ".*.domain..",
                                // what a verifier without a server needs too: the JDK alone
                                "org.homeward.proof..",
                                "java..",
                                "jakarta.persistence..",
                                "jakarta.validation..")
                        .or(DescribedPredicate.describe(
                                "the mark of a refusal",
                                type -> type.getName().equals("jakarta.ejb.ApplicationException"))))
                .because("the domain can be read and tested without a server");
    }

    private static ArchRule noFloatingPoint(String root) {
        DescribedPredicate<JavaClass> floating = DescribedPredicate.describe(
                "floating point",
                type -> Set.of("double", "float", "java.lang.Double", "java.lang.Float")
                        .contains(type.getBaseComponentType().getName()));
        return noClasses()
                .that()
                .resideInAPackage(root + ".*.domain..")
                .and(DescribedPredicate.not(exceptedFromExactness(root)))
                .should()
                .dependOnClassesThat(floating)
                .orShould(new HaveMembersOf(floating))
                .because("money and marks are exact");
    }

    /** A month's part of a yearly rate is a root, which no fraction holds: one class, whose figure is never posted or paid. */
    private static DescribedPredicate<JavaClass> exceptedFromExactness(String root) {
        return DescribedPredicate.describe(
                "net present value", type -> type.getName().equals(root + ".doublerunning.domain.NetPresentValue"));
    }

    private static ArchRule noSetters(String root) {
        return noMethods()
                .that()
                .areDeclaredInClassesThat()
                .resideInAPackage(root + ".*.domain..")
                .and()
                .arePublic()
                .should()
                .haveNameMatching("set[A-Z].*")
                .because("an aggregate changes by what happens to it, not field by field");
    }

    private static ArchRule entityManager(String root) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(root + ".*.infrastructure..")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("jakarta.persistence.EntityManager")
                .because("queries stand in one place for each feature");
    }

    private static ArchRule connections(String root) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(root + ".shared.infrastructure..")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("javax.sql.DataSource")
                .because("a connection that does not tell for whom it acts steps past row-level security");
    }

    private static ArchRule faces(String root) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(root + ".web..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.faces..", "org.primefaces..", "org.omnifaces..")
                .because("the same use cases serve pages, programs and jobs");
    }

    private static ArchRule entitiesInTheWeb(String root) {
        return noClasses()
                .that()
                .resideInAPackage(root + ".web..")
                .should()
                .dependOnClassesThat()
                .areAnnotatedWith(ENTITY)
                .because("commands go in and views come out as records");
    }

    private static ArchRule beansInApplication(String root) {
        return classes()
                .that()
                .areAnnotatedWith(STATELESS)
                .and()
                .doNotHaveFullyQualifiedName(PLUMBING)
                .should()
                .resideInAPackage(root + ".*.application..")
                .because("a use case is found by its feature");
    }

    private static ArchRule beansWithoutState(String root) {
        DescribedPredicate<JavaMember> given = DescribedPredicate.describe(
                "given by the container",
                member -> member.getAnnotations().stream()
                        .anyMatch(annotation ->
                                INJECTIONS.contains(annotation.getRawType().getName())));
        return fields().that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(STATELESS)
                .and()
                .areDeclaredInClassesThat()
                .doNotHaveFullyQualifiedName(PLUMBING)
                .and()
                .areDeclaredInClassesThat()
                .resideInAPackage(root + "..")
                .and(DescribedPredicate.not(given))
                .should()
                .beFinal()
                .because("one instance serves one caller after another");
    }

    private static ArchRule permits(String root) {
        return methods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(STATELESS)
                .and()
                .areDeclaredInClassesThat()
                .doNotHaveFullyQualifiedName(PLUMBING)
                .and()
                .areDeclaredInClassesThat()
                .resideInAPackage(root + "..")
                .and()
                .arePublic()
                .should()
                .beAnnotatedWith("org.homeward.shared.application.Permit")
                .because("what nobody declared, anybody could do");
    }

    private static ArchRule time(String root) {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .should()
                .callCodeUnitWhere(
                        DescribedPredicate.describe("the machine's own time is read", Architecture::readsTheMachine))
                .because("there is one clock, the database's, and tests move it");
    }

    private static boolean readsTheMachine(JavaAccess<?> call) {
        String owner = call.getTargetOwner().getName();
        String name = call.getTarget().getName();
        boolean withClock =
                call.getTarget() instanceof com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget unit
                        && unit.getRawParameterTypes().stream()
                                .anyMatch(type -> type.getName().equals("java.time.Clock"));
        return owner.startsWith("java.time.") && name.equals("now") && !withClock
                || owner.equals("java.time.Clock") && name.startsWith("system")
                || owner.equals("java.lang.System") && name.equals("currentTimeMillis");
    }

    private static ArchRule dates(String root) {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .should()
                .dependOnClassesThat()
                .haveNameMatching("java\\.util\\.(Date|Calendar|GregorianCalendar)|java\\.sql\\.(Date|Timestamp|Time)")
                .because("java.time says what is meant");
    }

    private static ArchRule names(String root) {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .should()
                .haveSimpleNameEndingWith("Impl")
                .orShould(com.tngtech.archunit.lang.conditions.ArchConditions.be(simpleNameEndingWith("Manager")))
                .orShould()
                .haveSimpleNameEndingWith("Helper")
                .orShould()
                .haveNameMatching(".*Utils?")
                .orShould()
                .haveNameMatching(".*D(TO|to)")
                .because("such a name says only that somebody wrote a class");
    }
}
