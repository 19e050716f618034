package org.homeward.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** A field, parameter or result of some type; primitive types are no dependencies, so they are looked for here. */
final class HaveMembersOf extends ArchCondition<JavaClass> {

    private final DescribedPredicate<JavaClass> wanted;

    HaveMembersOf(DescribedPredicate<JavaClass> wanted) {
        super("have members of " + wanted.getDescription());
        this.wanted = wanted;
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        for (JavaField field : type.getFields()) {
            event(events, field, wanted.test(field.getRawType()), field.getFullName());
        }
        for (JavaCodeUnit unit : type.getCodeUnits()) {
            boolean has = wanted.test(unit.getRawReturnType())
                    || unit.getRawParameterTypes().stream().anyMatch(wanted);
            event(events, unit, has, unit.getFullName());
        }
    }

    private void event(ConditionEvents events, Object member, boolean has, String name) {
        if (has) {
            events.add(SimpleConditionEvent.satisfied(member, name + " is of " + wanted.getDescription()));
        }
    }
}
