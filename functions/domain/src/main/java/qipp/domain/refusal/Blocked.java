package qipp.domain.refusal;

import java.util.List;

/** Something has to be done first; each obstacle is said in plain words. */
public final class Blocked extends Refusal {
    private static final long serialVersionUID = 1L;

    private final transient List<String> obstacles;

    public Blocked(String message, List<String> obstacles) {
        super(message);
        this.obstacles = List.copyOf(obstacles);
    }

    public List<String> obstacles() {
        return obstacles;
    }
}
