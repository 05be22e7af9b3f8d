package nl.passendonderwijs.registry;

import jakarta.enterprise.context.ApplicationScoped;
import nl.passendonderwijs.kit.platform.Berichten;

/** Makes the view on Kafka of the kit a bean of these tests. */
@ApplicationScoped
public class Onderwerpen extends Berichten {}
