package qipp.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RoleTest {
    @Test
    void serves_where_no_role_is_named() {
        assertThat(Role.of()).isEqualTo(Role.SERVE);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void is_named_by_its_word(Role role) {
        assertThat(Role.of(role.word())).isEqualTo(role);
    }

    @Test
    void refuses_a_misspelt_role_and_one_too_many() {
        assertThatThrownBy(() -> Role.of("event"))
                .isInstanceOf(WrongUse.class)
                .hasMessage("There is no role event, but serve, events, sweep");
        assertThatThrownBy(() -> Role.of("events", "sweep")).isInstanceOf(WrongUse.class);
    }
}
