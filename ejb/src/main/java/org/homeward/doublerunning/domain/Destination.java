package org.homeward.doublerunning.domain;

/** Where a person moves to. */
public enum Destination {
    OWN_HOME,
    SUPPORTED_LIVING,
    SHARED_LIVES,
    RESIDENTIAL,
    /** A transfer: it releases cost where the person was, and is never shown as support at home or as reinvestment. */
    OTHER_HOSPITAL;

    /** True for everything that is not a hospital. */
    public boolean atHome() {
        return this != OTHER_HOSPITAL;
    }
}
