package org.homeward.e2e;

import java.util.List;

/** One of the invented people of the test installation, from {@code demo-accounts.json}. */
public record Account(
        String name, String organisation, List<String> roles, String signIn, String password, String token) {}
