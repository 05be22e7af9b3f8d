package nl.passendonderwijs.kit.inbox;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapGetter;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Carries the trace of the sender on into the work of the receiver. */
@Singleton
class Spoor {

    @Inject
    OpenTelemetry telemetrie;

    void volg(Eventkop kop, Runnable werk) {
        var zender =
                telemetrie.getPropagators().getTextMapPropagator().extract(Context.root(), kop, new Kopkenmerken());
        var span = telemetrie
                .getTracer("inbox")
                .spanBuilder("ontvang " + kop.type())
                .setParent(zender)
                .setSpanKind(SpanKind.CONSUMER)
                .startSpan();
        try (var _ = span.makeCurrent()) {
            werk.run();
        } finally {
            span.end();
        }
    }

    private static final class Kopkenmerken implements TextMapGetter<Eventkop> {

        @Override
        public Iterable<String> keys(Eventkop kop) {
            return List.of("traceparent");
        }

        @Override
        public @Nullable String get(@Nullable Eventkop kop, String naam) {
            return kop != null && naam.equals("traceparent") ? kop.traceparent() : null;
        }
    }
}
