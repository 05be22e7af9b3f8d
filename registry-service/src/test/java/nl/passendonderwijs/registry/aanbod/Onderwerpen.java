package nl.passendonderwijs.registry.aanbod;

import jakarta.enterprise.inject.Typed;
import jakarta.inject.Singleton;
import nl.passendonderwijs.kit.platform.Berichten;

/** Makes the view on Kafka of the kit a bean here: the jar it comes from is not searched for beans. */
@Singleton
@Typed(Onderwerpen.class)
class Onderwerpen extends Berichten {}
