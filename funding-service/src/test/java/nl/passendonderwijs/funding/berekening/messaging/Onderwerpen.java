package nl.passendonderwijs.funding.berekening.messaging;

import jakarta.inject.Singleton;
import nl.passendonderwijs.kit.platform.Berichten;

/** Makes the view on Kafka of the kit a bean here: the jar it comes from is not searched for beans. */
@Singleton
class Onderwerpen extends Berichten {}
