package nl.passendonderwijs.registry;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import nl.passendonderwijs.kit.jdbc.Sql;
import org.jspecify.annotations.Nullable;

/** Counts the statements of its own thread, also those within one transaction. */
@Alternative
@Priority(1)
@ApplicationScoped
public class TellendeSql extends Sql {

    private final ThreadLocal<AtomicInteger> gedaan = ThreadLocal.withInitial(AtomicInteger::new);

    public int opdrachten(Runnable werk) {
        int voor = gedaan.get().get();
        werk.run();
        return gedaan.get().get() - voor;
    }

    @Override
    public <T> List<T> lees(String vraag, Rijlezer<T> lezer, @Nullable Object... waarden) {
        gedaan.get().incrementAndGet();
        return super.lees(vraag, lezer, waarden);
    }

    @Override
    public int schrijf(String opdracht, @Nullable Object... waarden) {
        gedaan.get().incrementAndGet();
        return super.schrijf(opdracht, waarden);
    }
}
