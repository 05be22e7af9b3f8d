package nl.passendonderwijs.kit.proef;

import io.agroal.api.AgroalDataSource;
import io.opentelemetry.api.trace.Span;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import nl.passendonderwijs.events.registry.BestuurGeregistreerd;
import nl.passendonderwijs.kit.inbox.Eventkop;
import nl.passendonderwijs.kit.inbox.Ontvanger;

/** Counts effects per bestuur, so that a test can see one too many or one too few. */
@ApplicationScoped
public class Effecten implements Ontvanger<BestuurGeregistreerd> {

    @Inject
    AgroalDataSource database;

    private final Map<String, String> sporen = new ConcurrentHashMap<>();
    private final AtomicInteger haperingen = new AtomicInteger();

    public void hapert(int keer) {
        haperingen.set(keer);
    }

    @Override
    public Class<BestuurGeregistreerd> soort() {
        return BestuurGeregistreerd.class;
    }

    @Override
    public void ontvang(BestuurGeregistreerd event, Eventkop kop) {
        if ("giftig".equals(event.naam())) {
            throw new IllegalArgumentException("onverwerkbaar");
        }
        sporen.put(event.bestuur(), Span.current().getSpanContext().getTraceId());
        voegToe(event.bestuur());
        if (haperingen.getAndUpdate(keer -> Math.max(0, keer - 1)) > 0) {
            throw new IllegalStateException(new SQLException("weg", "08006"));
        }
    }

    private void voegToe(String naam) {
        try (var verbinding = database.getConnection();
                var opdracht = verbinding.prepareStatement("""
                        INSERT INTO effect VALUES (?, 1) ON CONFLICT (naam) DO UPDATE SET keer = effect.keer + 1
                        """)) {
            opdracht.setString(1, naam);
            opdracht.executeUpdate();
        } catch (SQLException fout) {
            throw new IllegalStateException(fout);
        }
    }

    /** The trace in which an event had its effect. */
    public String spoor(String naam) {
        return sporen.get(naam);
    }

    public int keer(String naam) {
        try (var verbinding = database.getConnection();
                var vraag = verbinding.prepareStatement("SELECT keer FROM effect WHERE naam = ?")) {
            vraag.setString(1, naam);
            try (var rij = vraag.executeQuery()) {
                return rij.next() ? rij.getInt(1) : 0;
            }
        } catch (SQLException fout) {
            throw new IllegalStateException(fout);
        }
    }
}
