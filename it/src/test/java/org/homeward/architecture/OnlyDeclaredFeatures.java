package org.homeward.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.homeward.shared.Feature;

/** A class uses its own feature, {@code shared}, and what the feature's package-info declares. */
final class OnlyDeclaredFeatures extends ArchCondition<JavaClass> {

    private static final String SHARED = "shared";

    private final String root;

    OnlyDeclaredFeatures(String root) {
        super("use only the features that their package-info declares");
        this.root = root + ".";
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        Optional<Feature> own = feature(type);
        if (own.isEmpty()) {
            return; // not a feature: pages, programs and tools stand above all of them
        }
        Set<String> allowed = new HashSet<>(Arrays.asList(own.get().dependsOn()));
        allowed.add(SHARED);
        allowed.add(name(type));
        for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
            JavaClass target = dependency.getTargetClass();
            if (target.getPackageName().startsWith(root) && !allowed.contains(name(target)) && isProduct(target)) {
                events.add(SimpleConditionEvent.violated(
                        dependency,
                        name(type) + " does not declare " + name(target) + ": " + dependency.getDescription()));
            }
        }
    }

    /** The proofs and the schema belong to no feature and may be used by all. */
    private static boolean isProduct(JavaClass target) {
        return !target.getPackageName().startsWith("org.homeward.proof")
                && !target.getPackageName().startsWith("org.homeward.db");
    }

    private Optional<Feature> feature(JavaClass type) {
        Optional<JavaPackage> here = Optional.of(type.getPackage());
        while (here.isPresent() && here.get().getName().startsWith(root)) {
            Optional<Feature> declared = here.get().tryGetAnnotationOfType(Feature.class);
            if (declared.isPresent()) {
                return declared;
            }
            here = here.get().getParent();
        }
        return Optional.empty();
    }

    private String name(JavaClass type) {
        String below = type.getPackageName()
                .substring(Math.min(root.length(), type.getPackageName().length()));
        return below.contains(".") ? below.substring(0, below.indexOf('.')) : below;
    }
}
