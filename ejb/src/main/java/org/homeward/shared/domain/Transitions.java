package org.homeward.shared.domain;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * The transition table of a state machine: which state may follow which. An enum of states holds its own in one place;
 * only the aggregate changes its state, through {@link #check}.
 */
public final class Transitions<S extends Enum<S>> {

    private final Map<S, Set<S>> allowed;

    private Transitions(Map<S, Set<S>> allowed) {
        this.allowed = allowed;
    }

    public static <S extends Enum<S>> Builder<S> of(Class<S> states) {
        return new Builder<>(states);
    }

    public boolean allows(S from, S to) {
        return allowed.getOrDefault(from, Set.of()).contains(to);
    }

    /** Returns {@code to}, or refuses because the table does not lead there ({@code wrong-state}). */
    public S check(S from, S to) {
        if (!allows(from, to)) {
            throw new Conflict("wrong-state", from.name(), to.name());
        }
        return to;
    }

    /** Lays the table out, a line for each state. */
    public static final class Builder<S extends Enum<S>> {

        private final Class<S> states;
        private final Map<S, Set<S>> allowed;

        private Builder(Class<S> states) {
            this.states = states;
            this.allowed = new EnumMap<>(states);
        }

        @SafeVarargs
        public final Builder<S> from(S from, S... to) {
            Set<S> targets = EnumSet.noneOf(states);
            for (S target : to) {
                targets.add(target);
            }
            allowed.put(from, targets);
            return this;
        }

        public Transitions<S> build() {
            return new Transitions<>(new EnumMap<>(allowed));
        }
    }
}
