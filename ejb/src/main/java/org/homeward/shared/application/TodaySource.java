package org.homeward.shared.application;

import java.util.List;
import org.homeward.shared.domain.Actor;
import org.homeward.shared.domain.Todo;

/** Where a feature says what needs this person today. Each feature has one; the home page asks them all. */
public interface TodaySource {

    /** What needs the actor, judged by their roles in the acting organisation; called inside a transaction. */
    List<Todo> todos(Actor actor);
}
